package township.mediation.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import township.mediation.fixtures.DebianPostgres;
import township.mediation.fixtures.Launch;
import township.mediation.fixtures.PackagedService;
import township.mediation.fixtures.Shell;

/**
 * What the files for containers say, done without an engine: the database made by their script, the service started
 * with their settings, and the commands of the image run.
 */
@Tag("full")
class ContainersIT {
    private static final Map<String, String> PASSWORDS =
            Map.of("OWNER_PASSWORD", "the owner's", "SERVICE_PASSWORD", "$of the service", "SUPERUSER_PASSWORD", "-");

    private static String image;
    private static Compose compose;
    private static DebianPostgres server;
    private static PackagedService service;

    @BeforeAll
    static void setUp() throws IOException, InterruptedException {
        image = Files.readString(Path.of("deploy/Dockerfile"));
        compose = Compose.read();
        server = new DebianPostgres();
        server.runScript(
                Path.of("deploy"), "database/roles-from-environment.sql", compose.environment("database", PASSWORDS));
        var launch = new Launch();
        settings().forEach(launch::environment);
        service = launch.ready();
    }

    @AfterAll
    static void tearDown() throws IOException, InterruptedException {
        if (service != null) {
            service.close();
        }
        server.close();
    }

    @Test
    void theServiceStartsAndOwnsNoTable() throws SQLException {
        var url = "jdbc:postgresql://127.0.0.1:" + server.port() + "/mediation";
        try (var connection = DriverManager.getConnection(url, "mediation_service", PASSWORDS.get("SERVICE_PASSWORD"));
                var statement = connection.createStatement();
                var row =
                        statement.executeQuery("select tableowner from pg_tables where tablename = 'mediation_case'")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("mediation_owner");
        }
        assertThat(service.databaseProcesses()).isEmpty();
        assertThat(service.log()).doesNotContain("WARN");
    }

    @Test
    void theImageKnowsWhetherItsServiceIsReady() throws IOException {
        var check = instruction("HEALTHCHECK .*CMD (\\[.*])");
        var port = URI.create(service.url()).getPort();
        assertThat(run(replaced(check, "8080", String.valueOf(port))).exitCode())
                .isZero();
        assertThat(run(replaced(check, "8080", String.valueOf(server.port()))).exitCode())
                .isNotZero();
        assertThat(run(replaced(check, "8080", "1")).exitCode()).isNotZero();
        assertThat(run(replaced(replaced(check, "8080", String.valueOf(port)), "/q/health/ready", "/q/none"))
                        .exitCode())
                .isNotZero();
    }

    @Test
    void theImageStartsTheServiceWithItsOptionsAndArguments() throws IOException {
        var jar = Path.of(System.getProperty("packaged.jar", "target/quarkus-app/quarkus-run.jar"));
        var command = new ArrayList<>(
                replaced(instruction("ENTRYPOINT (\\[.*])"), "/opt/mediation/quarkus-app/quarkus-run.jar", jar + ""));
        command.add("--help");
        var help =
                Shell.run(Path.of("."), Map.of("JAVA_OPTS", imageSettings().get("JAVA_OPTS") + " -Xlog:gc"), command);
        assertThat(help.exitCode()).as(help.output()).isZero();
        assertThat(help.output()).contains("Using Serial", "Usage: java -jar quarkus-run.jar");
    }

    @Test
    void theImageIsBuiltFromWhatIsThere() throws IOException {
        var ignored = Files.readAllLines(Path.of(".dockerignore"));
        var copied = Pattern.compile("(?m)^COPY (?!--)(.+) \\S+$")
                .matcher(image)
                .results()
                .flatMap(copy -> Stream.of(copy.group(1).split(" ")))
                .toList();
        assertThat(copied).hasSize(5).allSatisfy(file -> {
            assertThat(Path.of(file)).exists();
            assertThat(ignored).contains("!" + file);
        });
    }

    @Test
    void everyFileThatIsMountedIsThere() {
        var mounted = compose.file().required("services").findValues("volumes").stream()
                .flatMap(volumes -> StreamSupport.stream(volumes.spliterator(), false))
                .map(JsonNode::textValue)
                .filter(volume -> volume.startsWith("./"))
                .map(volume -> volume.substring(2, volume.indexOf(':')))
                .toList();
        assertThat(mounted).contains("nginx.conf", "roles.sql", "database", "tls");
        // The certificate is each operator's own.
        assertThat(mounted)
                .filteredOn(file -> !file.equals("tls"))
                .allSatisfy(file -> assertThat(Path.of("deploy", file)).exists());
    }

    @Test
    void onlyTheProxyIsPublishedAndOnlyItsAddressIsTrusted() throws IOException {
        assertThat(compose.service("mediation").has("ports")).isFalse();
        assertThat(compose.service("database").has("ports")).isFalse();
        assertThat(compose.service("database").get("networks").toString()).isEqualTo("[\"inside\"]");
        assertThat(compose.environment("mediation", PASSWORDS).get("QUARKUS_HTTP_PROXY_TRUSTED_PROXIES"))
                .isEqualTo(compose.service("proxy")
                        .at("/networks/front/ipv4_address")
                        .textValue());
        assertThat(Files.readString(Path.of("deploy/nginx.conf"))).contains("server mediation:8080;");
    }

    @Test
    void noPasswordStandsInTheFiles() throws IOException {
        for (var file : List.of("deploy/compose.yaml", "deploy/Dockerfile")) {
            assertThat(Files.readAllLines(Path.of(file)))
                    .filteredOn(line -> line.contains("PASSWORD"))
                    .allMatch(line -> line.matches(".*PASSWORD: \\$\\{\\w+:[?-].*}"));
        }
    }

    /** Those of the image, and over them those of the composition; only the places differ. */
    private static Map<String, String> settings() throws IOException {
        var settings = imageSettings();
        settings.remove("JAVA_OPTS");
        settings.putAll(compose.environment("mediation", PASSWORDS));
        settings.replace(
                "MEDIATION_KEY_FILE", Launch.newDirectory().resolve("key").toString());
        settings.computeIfPresent(
                "QUARKUS_DATASOURCE_JDBC_URL",
                (name, url) -> url.replace("database:5432", "127.0.0.1:" + server.port()));
        return settings;
    }

    private static Map<String, String> imageSettings() {
        var settings = new HashMap<String, String>();
        Pattern.compile("(?m)^ENV (\\w+)=\"?(.*?)\"?$")
                .matcher(image)
                .results()
                .forEach(set -> settings.put(set.group(1), set.group(2)));
        return settings;
    }

    private static List<String> instruction(String pattern) throws IOException {
        var found = Pattern.compile("(?m)^" + pattern + "$").matcher(image);
        assertThat(found.find()).as(pattern).isTrue();
        return List.of(new ObjectMapper().readValue(found.group(1), String[].class));
    }

    private static List<String> replaced(List<String> command, String what, String by) {
        return command.stream().map(word -> word.replace(what, by)).toList();
    }

    private static Shell run(List<String> command) {
        return Shell.run(Path.of("."), Map.of(), command);
    }
}
