package township.mediation.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import township.mediation.running.Launch;
import township.mediation.running.PackagedService;

/** What the service does not start with: a line that says why, an exit code, and nothing left behind. */
class RefusedStartIT {
    @Test
    void refusesAnUnknownArgument() {
        assertRefused(new Launch().argument("--Demo"), 2, "Unknown argument --Demo. Usage: ");
    }

    @Test
    void refusesToShowTheDemoToOtherMachines() {
        assertRefused(
                new Launch().argument("--demo").set("quarkus.http.host", "0.0.0.0"),
                1,
                "quarkus.http.host=0.0.0.0 is refused: the passwords of the demo");
    }

    @Test
    void refusesToBelieveAnybodyWhereARequestCameFrom() {
        assertRefused(
                new Launch().set("quarkus.http.proxy.proxy-address-forwarding", "true"),
                1,
                "quarkus.http.proxy.proxy-address-forwarding is refused without quarkus.http.proxy.trusted-proxies: ");
    }

    @Test
    void refusesAPortThatIsInUse() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                PackagedService service = new Launch()
                        .set("quarkus.http.port", Integer.toString(taken.getLocalPort()))
                        .launch()) {
            assertThat(service.exitCode()).isEqualTo(1);
            assertThat(service.log().strip().lines().reduce((before, last) -> last))
                    .hasValueSatisfying(last ->
                            assertThat(last).startsWith("Port " + taken.getLocalPort() + " on 127.0.0.1 is in use: "));
            assertThat(service.log()).doesNotContain("\tat ");
            assertThat(service.databaseProcesses()).isEmpty();
        }
    }

    @Test
    void refusesADatabaseThatDoesNotAnswerAndKeepsItsPasswordToItself() {
        Launch launch = new Launch()
                .set("quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:1/cases?password=secret")
                .set("quarkus.datasource.username", "service");
        assertRefused(launch, 1, "The database at jdbc:postgresql://127.0.0.1:1/cases does not answer service: ");
    }

    @Test
    void namesTheSettingsWhereNoDatabaseIsBundled() {
        PackagedService refused = assertRefused(
                new Launch().set("os.arch", "riscv64"), 1, "No embedded PostgreSQL is bundled for Linux on riscv64");
        assertThat(refused.log())
                .contains(
                        "quarkus.datasource.jdbc.url",
                        "quarkus.datasource.username",
                        "quarkus.datasource.password",
                        "quarkus.flyway.username",
                        "quarkus.flyway.password");
    }

    private static PackagedService assertRefused(Launch launch, int exitCode, String line) {
        try (PackagedService service = launch.launch()) {
            assertThat(service.exitCode()).isEqualTo(exitCode);
            assertThat(service.log().strip())
                    .startsWith(line)
                    .doesNotContain("\n")
                    .doesNotContain("secret");
            assertThat(service.dataDirectory()).doesNotExist();
            return service;
        }
    }
}
