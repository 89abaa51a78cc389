package township.mediation.deploy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import township.mediation.fixtures.Launch;
import township.mediation.fixtures.Shell;

/** A build is told from another by what it is made from; after an upgrade every client gets its figures again. */
@Tag("full")
class BuildIdentityIT {
    private static final String FIGURES = "/api/v1/statistics?year=2024";

    @Test
    void changesWithTheSourcesAndWithNothingElse() throws IOException {
        var checkout = Launch.newDirectory();
        Shell.demand(Path.of("").toAbsolutePath(), Map.of(), "cp -r pom.xml .mvn README.md src '" + checkout + "'");
        var first = identity(checkout);

        append(checkout.resolve("README.md"));
        append(checkout.resolve("src/test/resources/junit-platform.properties"));
        assertThat(identity(checkout)).isEqualTo(first);

        append(checkout.resolve("src/main/resources/texts_en.properties"));
        var second = identity(checkout);
        assertThat(second).isNotEqualTo(first);

        append(checkout.resolve("pom.xml"));
        assertThat(identity(checkout)).isNotEqualTo(second);
    }

    @Test
    void figuresOfAnotherBuildAreSentAnew() {
        var directory = Launch.newDirectory().resolve("data");
        String tag;
        try (var service = new Launch().in(directory).ready()) {
            tag = given().header("Authorization", service.office("431223206"))
                    .get(service.url() + FIGURES)
                    .header("ETag");
        }
        assertThat(statusWhere(tag, new Launch().in(directory))).isEqualTo(304);
        assertThat(statusWhere(tag, new Launch().in(directory).set("mediation.build", "another")))
                .isEqualTo(200);
    }

    private static int statusWhere(String tag, Launch launch) {
        try (var service = launch.ready()) {
            return given().header("Authorization", service.office("431223206"))
                    .header("If-None-Match", tag)
                    .get(service.url() + FIGURES)
                    .statusCode();
        }
    }

    private static String identity(Path checkout) throws IOException {
        Shell.demand(
                checkout,
                Map.of(),
                "mvn -B -o -q process-resources -DskipTests -Dmaven.repo.local='"
                        + System.getProperty("localRepository") + "'");
        return Files.readAllLines(checkout.resolve("target/classes/META-INF/microprofile-config.properties"))
                .get(0);
    }

    private static void append(Path file) throws IOException {
        Files.writeString(file, "\n", StandardOpenOption.APPEND);
    }
}
