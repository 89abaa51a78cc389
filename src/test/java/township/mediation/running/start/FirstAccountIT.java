package township.mediation.running.start;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import township.mediation.fixtures.Basic;
import township.mediation.fixtures.Launch;
import township.mediation.fixtures.PackagedService;

@Tag("full")
class FirstAccountIT {

    private static final Pattern SHOWN = Pattern.compile("  account: admin\\n  password: (\\S{22})\\n");

    @Test
    void theFirstStartShowsAPasswordOnceAndALostOneIsReplaced() {
        String first;
        var launch = new Launch().without("mediation.admin-password");
        var directory = Launch.newDirectory().resolve("data");
        try (var service = launch.in(directory).ready()) {
            first = shown(service);
            assertThat(role(service, first)).isEqualTo("ADMIN");
        }
        try (var again = launch.ready()) {
            assertThat(SHOWN.matcher(again.log()).find()).isFalse();
            assertThat(role(again, first)).isEqualTo("ADMIN");
        }
        try (var again = launch.argument("--new-admin-password").ready()) {
            assertThat(role(again, shown(again))).isEqualTo("ADMIN");
            assertThat(role(again, first)).isNull();
        }
    }

    @Test
    void aPasswordThatIsChosenIsNotShownAndMustBeGood() {
        var directory = Launch.newDirectory().resolve("data");
        var launch = new Launch().in(directory);
        try (var refused = launch.set("mediation.admin-password", "password1").launch()) {
            assertThat(refused.exitCode()).isEqualTo(1);
            assertThat(refused.log())
                    .contains("mediation.admin-password is refused")
                    .doesNotContain("password1");
        }
        try (var service =
                launch.set("mediation.admin-password", "drei-Brunnen-im-Tal").ready()) {
            assertThat(service.log()).doesNotContain("drei-Brunnen-im-Tal");
            assertThat(SHOWN.matcher(service.log()).find()).isFalse();
            assertThat(role(service, "drei-Brunnen-im-Tal")).isEqualTo("ADMIN");
        }
    }

    @Test
    void aPasswordInAFileIsReadOnceAndOneOnTheCommandLineIsNamed() throws IOException {
        var file = Files.writeString(Launch.newDirectory().resolve("admin"), "drei-Brunnen-im-Tal\n");
        var directory = Launch.newDirectory().resolve("data");
        var launch = new Launch()
                .in(directory)
                .without("mediation.admin-password")
                .set("mediation.admin-password-file", file.toString());
        try (var refused = launch.set("mediation.admin-password", "x").launch()) {
            assertThat(refused.exitCode()).isEqualTo(1);
            assertThat(refused.log())
                    .contains("Both mediation.admin-password and mediation.admin-password-file are set: ")
                    .doesNotContain("\tat ");
        }
        try (var service = launch.without("mediation.admin-password").ready()) {
            assertThat(role(service, "drei-Brunnen-im-Tal")).isEqualTo("ADMIN");
            assertThat(service.log()).doesNotContain("drei-Brunnen", "Given by -D");
        }
        Files.delete(file);
        try (var again = launch.onTheCommandLine("mediation.admin-password", "geheim-und-lang")
                .ready()) {
            assertThat(role(again, "drei-Brunnen-im-Tal")).isEqualTo("ADMIN");
            assertThat(again.log())
                    .contains("Given by -D", "mediation.admin-password")
                    .doesNotContain("geheim");
        }
    }

    private static String shown(PackagedService service) {
        service.await(() -> SHOWN.matcher(service.log()).find());
        var shown = SHOWN.matcher(service.log());
        assertThat(shown.find()).as(service.log()).isTrue();
        var password = shown.group(1);
        assertThat(shown.find()).isFalse();
        return password;
    }

    /** Null where nobody is let in. */
    private static String role(PackagedService service, String password) {
        return given().header("Authorization", Basic.header("admin", password))
                .get(service.url() + "/api/v1/me")
                .path("role");
    }
}
