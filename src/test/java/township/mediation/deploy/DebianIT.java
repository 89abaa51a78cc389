package township.mediation.deploy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import township.mediation.fixtures.DebianPostgres;
import township.mediation.fixtures.Launch;
import township.mediation.fixtures.PackagedService;

/** A machine with Debian's PostgreSQL, set up by the files of {@code deploy}. */
@Tag("full")
class DebianIT {
    private static final List<String> UNITS =
            List.of("mediation.service", "mediation-backup.service", "mediation-backup.timer");

    private static DebianPostgres server;
    private static PackagedService service;

    @BeforeAll
    static void setUp() throws IOException, InterruptedException {
        server = new DebianPostgres();
        server.runScript(Path.of("deploy/roles.sql"), "owner_password=change-me-too", "service_password=change-me");
        var launch = new Launch();
        settings().forEach(launch::environment);
        service = launch.ready();
    }

    @AfterAll
    static void tearDown() throws IOException, InterruptedException {
        service.close();
        server.close();
    }

    @Test
    void recordsACaseAndCountsIt() {
        given().header("Authorization", service.office("431223206"))
                .contentType(ContentType.JSON)
                .body("""
                        {"villageCode": "431223206215", "type": "NEIGHBOUR", "acceptedOn": "2024-03-05", "outcome":
                            {"result": "SETTLED", "concludedOn": "2024-03-06", "agreement": {"form": "ORAL"}}}
                        """)
                .post(service.url() + "/api/v1/cases")
                .then()
                .statusCode(201);
        given().header("Authorization", service.office("431223206"))
                .get(service.url() + "/api/v1/reports/annual/2024")
                .then()
                .statusCode(200)
                .body("total.settled", equalTo(1))
                .body("narrative.zh", equalTo("2024年，后塘瑶族乡依法用法调处矛盾纠纷1起，已全部调解成功，调解成功率100%。"));
        assertThat(service.databaseProcesses()).isEmpty();
    }

    @Test
    void letsTheServiceNeitherDeleteNorAlterAHistory() throws SQLException {
        var url = "jdbc:postgresql://127.0.0.1:" + server.port() + "/mediation";
        try (var connection = DriverManager.getConnection(url, "mediation_service", "change-me");
                var statement = connection.createStatement()) {
            // Without the right to give it on this is answered by a warning, and must change nothing.
            statement.execute("grant delete on mediation_case to mediation_service");
            for (var forbidden : new String[] {
                "delete from mediation_case",
                "update case_event set by = 'x'",
                "drop table case_event",
                "alter table case_event owner to mediation_service"
            }) {
                assertThat(refusal(() -> statement.executeUpdate(forbidden)))
                        .as(forbidden)
                        .isEqualTo("42501");
            }
        }
    }

    @Test
    void theUnitsAreSuchAsSystemdUnderstands() throws IOException, InterruptedException {
        var directory = Launch.newDirectory();
        var command = new ArrayList<>(List.of("systemd-analyze", "verify", "--man=no"));
        for (var name : UNITS) {
            // The program it starts is not installed here; everything else is judged as it stands.
            var unit = Files.readString(Path.of("deploy", name))
                    .replace("ExecStart=/usr/bin/java", "ExecStart=" + System.getProperty("java.home") + "/bin/java");
            command.add(Files.writeString(directory.resolve(name), unit).toString());
        }
        var output = directory.resolve("verify.log");
        var verify = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(verify.waitFor()).as(() -> output.toString()).isZero();
        assertThat(Files.readString(output)).doesNotContain(UNITS);
    }

    private static Map<String, String> settings() throws IOException {
        var settings = new Properties();
        settings.load(Files.newBufferedReader(Path.of("deploy/mediation.env")));
        settings.remove("JAVA_OPTIONS");
        settings.setProperty(
                "MEDIATION_KEY_FILE", Launch.newDirectory().resolve("key").toString());
        settings.compute(
                "QUARKUS_DATASOURCE_JDBC_URL",
                (name, url) -> url.toString().replace("localhost:5432", "127.0.0.1:" + server.port()));
        return settings.stringPropertyNames().stream().collect(Collectors.toMap(name -> name, settings::getProperty));
    }

    private static String refusal(SqlAction action) {
        try {
            action.run();
            return "done";
        } catch (SQLException refused) {
            return refused.getSQLState();
        }
    }

    private interface SqlAction {
        void run() throws SQLException;
    }
}
