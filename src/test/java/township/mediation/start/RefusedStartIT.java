package township.mediation.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import township.mediation.running.Launch;
import township.mediation.running.PackagedService;
import township.mediation.storage.EmbeddedDatabase;

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            quarkus.http.port           | abc         | quarkus.http.port=abc is no port: set it to a number
            quarkus.http.port           | 99999       | quarkus.http.port=99999 is no port: set it to a number
            quarkus.http.ssl-port       | -1          | quarkus.http.ssl-port=-1 is no port: set it to a number
            quarkus.http.host           | 203.0.113.7 | quarkus.http.host=203.0.113.7 is no address of this machine: set it
            quarkus.http.host           | no.invalid  | quarkus.http.host=no.invalid is not the name of an address here.
            quarkus.datasource.jdbc.url | jdbc:db2:x  | quarkus.datasource.jdbc.url is no address of a PostgreSQL: write
            mediation.data-dir          | /           | mediation.data-dir must be a directory of its own, not /.
            mediation.data-dir          | /proc/x     | The data directory /proc/x cannot be used: it does not exist. Set
            """)
    void refusesASettingThatCannotBeBeforeAnythingIsStarted(String setting, String value, String line) {
        assertRefused(new Launch().onTheCommandLine(setting, value), 1, line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            quarkus.datasource.jdbc.max-size | abc       | The config property quarkus.datasource.jdbc.max-size
            mediation.home                   | 999999    | mediation.home is no area of the lists: set it
            mediation.areas                  | /no.csv   | The list /no.csv cannot be used: /no.csv
            mediation.admin-password-file    | /no       | The file /no, named by mediation.admin-password-file, cannot be
            """)
    void refusesWhatItFindsOutLaterInOneLineTooAtTheEnd(String setting, String value, String line) {
        assertRefusedAtLast(new Launch().without("mediation.admin-password").set(setting, value), line);
    }

    @Test
    void refusesAKeyStoreThatIsNotThere() {
        Launch launch = new Launch()
                .set("quarkus.tls.key-store.p12.path", "/no.p12")
                .set("quarkus.tls.key-store.p12.password", "drei-Schluessel");
        assertRefusedAtLast(launch, "The key store of TLS cannot be used: ");
    }

    private static void assertRefusedAtLast(Launch launch, String line) {
        try (PackagedService service = launch.launch()) {
            assertThat(service.exitCode()).isOne();
            assertThat(service.log().strip().lines().reduce((before, last) -> last))
                    .hasValueSatisfying(last -> assertThat(last).contains(line));
            assertThat(service.log().lines())
                    .as(service.log())
                    .filteredOn(said -> !said.contains("[org.flywaydb.") && !said.isBlank())
                    .hasSize(1);
            assertThat(service.log()).doesNotContain("drei-Schluessel");
            assertThat(service.databaseProcesses()).isEmpty();
        }
    }

    @Test
    void refusesAnOwnerOfTheTablesWhomTheDatabaseDoesNotKnow() {
        try (EmbeddedDatabase elsewhere =
                new EmbeddedDatabase(Launch.newDirectory().resolve("elsewhere"))) {
            Launch launch = new Launch();
            elsewhere.start().settings().forEach(launch::set);
            PackagedService refused = assertRefused(
                    launch.set("quarkus.flyway.password", "not-secret"),
                    1,
                    "The tables cannot be brought up to date: ");
            assertThat(refused.log()).contains("FATAL: password authentication failed");
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
                    .doesNotContain("drei-Schluessel");
            assertThat(service.dataDirectory()).doesNotExist();
            return service;
        }
    }
}
