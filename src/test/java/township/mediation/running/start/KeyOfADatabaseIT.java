package township.mediation.running.start;

import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Body.aCase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import township.mediation.cases.PackagedCases;
import township.mediation.fixtures.Launch;
import township.mediation.fixtures.Owner;
import township.mediation.fixtures.PackagedService;
import township.mediation.running.storage.EmbeddedDatabase;

/** A database belongs to the key file that it was begun with, and to no other. */
@Tag("full")
class KeyOfADatabaseIT {

    private static final String 莲花村 = "431223206215";
    private static final byte[] ANOTHER = new byte[32];

    @Test
    void refusesToStartWithoutItOrWithAnotherAndMakesNone() throws IOException {
        var service = PackagedService.started();
        var directory = service.dataDirectory();
        try (service) {
            recordACaseOfAParty(service);
        }
        var key = key(directory);
        var own = Files.readAllBytes(key);

        Files.delete(key);
        assertRefused(in(directory), "The key file " + key + " is missing, and the database at ");
        assertThat(key).doesNotExist();
        write(key, ANOTHER);
        assertRefused(in(directory), "The key file " + key + " is not that of the database at ");
        assertThat(key).hasBinaryContent(ANOTHER);
        var backup = Launch.newDirectory().resolve("a.backup");
        assertRefused(
                in(directory).argument("--backup").argument(backup.toString()),
                "The key file " + key + " is not that of the database at ");
        assertThat(backup).doesNotExist();

        write(key, own);
        try (var again = in(directory).ready()) {
            assertThat(Owner.of(again).number("select count(*) from installation where key_check is not null"))
                    .isOne();
            recordACaseOfAParty(again);
        }
    }

    @Test
    void isTheSameWithTheDemo() throws IOException {
        var directory = Launch.newDirectory().resolve("data");
        in(directory).argument("--demo").ready().close();
        Files.delete(key(directory));

        assertRefused(in(directory).argument("--demo"), "The key file " + key(directory) + " is missing, ");
        assertThat(key(directory)).doesNotExist();
    }

    @Test
    void instancesThatShareADatabaseShareItsKeyFile() throws IOException {
        try (var database = new EmbeddedDatabase(Launch.newDirectory().resolve("shared"))) {
            var settings = database.start().settings();
            try (var one = with(settings).ready()) {
                var other = with(settings);
                assertRefused(other, " is missing, and the database at ");

                var copy = Launch.newDirectory().resolve("copy.key");
                Files.copy(key(one.dataDirectory()), copy);
                with(settings)
                        .set("mediation.key-file", copy.toString())
                        .ready()
                        .close();
            }
        }
    }

    @Test
    void ofTwoThatBeginADatabaseAtOnceTheSecondLeavesNoKeyFile() throws IOException, SQLException {
        try (var database = new EmbeddedDatabase(Launch.newDirectory().resolve("shared"))) {
            var access = database.start();
            var early = with(access.settings()).set("mediation.home", "999999");
            assertRefusedAtLast(early, "mediation.home is no area of the lists");

            try (var first = DriverManager.getConnection(access.url(), Owner.NAME, access.ownerPassword());
                    var statement = first.createStatement()) {
                statement.execute("update installation set key_check = null");
                first.setAutoCommit(false);
                statement.execute("lock table installation in exclusive mode");
                try (var second = with(access.settings()).launch()) {
                    second.await(() -> isWaitedFor(statement));
                    statement.execute("update installation set key_check = '" + "0".repeat(64) + "'");
                    first.commit();
                    assertThat(second.exitCode()).isOne();
                    assertThat(second.log())
                            .contains("Another instance has just begun the database at ")
                            .doesNotContain("\tat ");
                    assertThat(key(second.dataDirectory())).doesNotExist();
                }
            }
        }
    }

    private static boolean isWaitedFor(Statement statement) {
        try (var row = statement.executeQuery("select exists (select from pg_locks where not granted)")) {
            row.next();
            return row.getBoolean(1);
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static void recordACaseOfAParty(PackagedService service) throws IOException {
        var cases = new PackagedCases(service);
        var answer = cases.answer(
                cases.recording(aCase().in(莲花村).with("parties", List.of(Map.of("name", "张三", "role", "APPLICANT")))));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private static Launch in(Path directory) {
        return new Launch().in(directory);
    }

    private static Launch with(Map<String, String> settings) {
        var launch = new Launch();
        settings.forEach(launch::set);
        return launch;
    }

    private static Path key(Path directory) {
        return directory.resolveSibling(directory.getFileName() + ".key");
    }

    private static void write(Path key, byte[] content) throws IOException {
        Files.write(key, content);
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
    }

    private static void assertRefused(Launch launch, String line) {
        try (var service = launch.launch()) {
            assertThat(service.exitCode()).isOne();
            assertThat(service.log().strip()).contains(line).doesNotContain("\n");
        }
    }

    /** Refused for what only Quarkus can find out; it may have said other things before. */
    private static void assertRefusedAtLast(Launch launch, String line) {
        try (var service = launch.launch()) {
            assertThat(service.exitCode()).isOne();
            assertThat(service.log().strip().lines().reduce((before, last) -> last))
                    .hasValueSatisfying(last -> assertThat(last).contains(line));
            assertThat(service.log()).doesNotContain("\tat ");
        }
    }
}
