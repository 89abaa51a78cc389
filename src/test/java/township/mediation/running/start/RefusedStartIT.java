package township.mediation.running.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import township.mediation.fixtures.Launch;
import township.mediation.fixtures.Owner;
import township.mediation.fixtures.PackagedService;
import township.mediation.running.storage.EmbeddedDatabase;

/** When the service refuses to start, it says why in a line, ends with an exit code and leaves nothing behind. */
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
    void refusesAPortThatIsInUseBeforeAnythingIsMade() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = Integer.toString(taken.getLocalPort());
            assertRefused(
                    new Launch().set("quarkus.http.port", port),
                    1,
                    "Port " + port + " on 127.0.0.1 is in use: stop what listens there");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            quarkus.http.port                | abc         | quarkus.http.port=abc is no port: set it to a number
            quarkus.http.port                | 99999       | quarkus.http.port=99999 is no port: set it to a number
            quarkus.http.ssl-port            | -1          | quarkus.http.ssl-port=-1 is no port: set it to a number
            quarkus.http.host                | 203.0.113.7 | quarkus.http.host=203.0.113.7 is no address of this machine: set it
            quarkus.http.host                | no.invalid  | quarkus.http.host=no.invalid is not the name of an address here.
            quarkus.datasource.jdbc.url      | jdbc:db2:x  | quarkus.datasource.jdbc.url is no address of a PostgreSQL: write
            quarkus.datasource.jdbc.max-size | abc         | The config property quarkus.datasource.jdbc.max-size
            quarkus.http.idle-timeout        | abc         | The config property quarkus.http.idle-timeout
            mediation.data-dir               | /           | mediation.data-dir must be a directory of its own, not /.
            mediation.data-dir               | /proc/x     | The data directory /proc/x cannot be used: it does not exist. Set
            mediation.hoem                   | 4312        | mediation.hoem (given by -D) is no setting of this service: did
            mediation.exports                | many        | mediation.exports=many is no number: set it to one
            mediation.home                   | 999999      | mediation.home is no area of the lists: set it
            mediation.home                   | 后塘        | mediation.home is no area of the lists: set it
            mediation.areas                  | /no.csv     | The list /no.csv cannot be used: there is no such file. Mend it
            mediation.villages               | README.md   | The list README.md cannot be used: line 1: it must name the columns
            mediation.key-file               | /etc/passwd | /etc/passwd can be read by others: run chmod 600 on it
            mediation.admin-password-file    | /no         | The file /no, named by mediation.admin-password-file, cannot be read
            quarkus.tls.key-store.p12.path   | /no.p12     | The file /no.p12, named by quarkus.tls.key-store.p12.path, cannot
            """)
    void refusesASettingThatCannotBeBeforeAnythingIsMade(String setting, String value, String line) {
        assertRefused(new Launch().without("mediation.admin-password").onTheCommandLine(setting, value), 1, line);
    }

    @Test
    void refusesTheSameInAFileAndInTheEnvironment() throws IOException {
        var directory = Launch.newDirectory();
        Files.createDirectory(directory.resolve("config"));
        Files.writeString(directory.resolve("config/application.properties"), "mediation.vilages=x\n");
        assertRefused(
                new Launch().workingIn(directory),
                1,
                "mediation.vilages (in " + directory.resolve("config/application.properties"));
        assertRefused(
                new Launch().environment("QUARKUS_TLS_KEY_STORE_P12_PATH", "/no.p12"),
                1,
                "The file /no.p12, named by ");
    }

    @Test
    void refusesAnOwnerOfTheTablesWhomTheDatabaseDoesNotKnow() {
        try (var elsewhere = new EmbeddedDatabase(Launch.newDirectory().resolve("elsewhere"))) {
            var launch = new Launch();
            elsewhere.start().settings().forEach(launch::set);
            var refused = assertRefused(
                    launch.set("quarkus.flyway.password", "not-secret"),
                    1,
                    "The tables cannot be brought up to date: ");
            assertThat(refused.log()).contains("FATAL: password authentication failed");
        }
    }

    /** Tables as a trial of the program has left them, before the first release. */
    @Test
    void refusesTablesThatNoReleasedProgramMade() throws IOException {
        try (var trial = new EmbeddedDatabase(Launch.newDirectory().resolve("trial"))) {
            var launch = new Launch();
            var access = trial.start();
            access.settings().forEach(launch::set);
            var migrations = Launch.newDirectory();
            Files.writeString(
                    migrations.resolve("V1__Try_it.sql"),
                    "create table installation (id uuid);\ngrant select on installation to mediation_service;");
            Flyway.configure()
                    .dataSource(access.url(), Owner.NAME, access.ownerPassword())
                    .locations("filesystem:" + migrations)
                    .load()
                    .migrate();
            try (var refused = launch.launch()) {
                assertThat(refused.exitCode()).isOne();
                assertThat(refused.log().strip())
                        .endsWith(
                                "The tables cannot be brought up to date: they were made before the first release, and only"
                                        + " the program that made them can use them. Set mediation.data-dir or"
                                        + " quarkus.datasource.jdbc.url to a new database.")
                        .doesNotContain("checksum", "\tat ");
            }
        }
    }

    @Test
    void refusesADatabaseThatDoesNotAnswerAndKeepsItsPasswordToItself() {
        var launch = new Launch()
                .set("quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:1/cases?password=secret")
                .set("quarkus.datasource.username", "service");
        assertRefused(launch, 1, "The database at jdbc:postgresql://127.0.0.1:1/cases does not answer service: ");
    }

    @Test
    void namesTheSettingsWhereNoDatabaseIsBundled() {
        var refused = assertRefused(
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
        try (var service = launch.launch()) {
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
