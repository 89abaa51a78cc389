package township.mediation.running.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import township.mediation.files.OperatorError;

class EmbeddedDatabaseTest {

    @TempDir
    static Path temporary;

    private static Path directory;
    private static EmbeddedDatabase database;
    private static EmbeddedConnection access;

    @BeforeAll
    static void start() {
        directory = temporary.resolve("with a space/data");
        database = new EmbeddedDatabase(directory);
        access = database.start();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            fsync, on
            synchronous_commit, on
            full_page_writes, on
            data_checksums, on
            server_encoding, UTF8
            password_encryption, scram-sha-256
            listen_addresses, 127.0.0.1
            jit, off
            """)
    void runsWith(String setting, String value) throws SQLException {
        assertThat(asService("SHOW " + setting)).isEqualTo(value);
    }

    @Test
    void sortsByTheBuiltInLocaleOfUtf8() throws SQLException {
        assertThat(asService(
                        "select datlocprovider::text || ' ' || datlocale from pg_database where datname = 'mediation'"))
                .isEqualTo("b C.UTF-8");
    }

    @Test
    void asksEveryRoleForItsPassword() throws SQLException {
        for (var role : DatabaseRole.values()) {
            assertThatThrownBy(() -> DriverManager.getConnection(access.url(), role.sqlName, "wrong"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
        assertThat(asSuperuser("select count(*) from pg_hba_file_rules where auth_method <> 'scram-sha-256'"))
                .isEqualTo("0");
    }

    @Test
    void opensNoSocketFile() throws SQLException {
        assertThat(asSuperuser("SHOW unix_socket_directories")).isEmpty();
    }

    @Test
    void keepsPasswordsAndDataForTheOwnerOnly() throws IOException {
        assertThat(mode(directory)).isEqualTo("rwx------");
        for (var role : DatabaseRole.values()) {
            assertThat(mode(directory.resolve("passwords").resolve(role.sqlName)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void givesTheServiceARoleThatNeitherRulesNorOwns() throws SQLException {
        assertThat(asService("select rolsuper::text || rolcreaterole || rolcreatedb || rolbypassrls from pg_roles"
                        + " where rolname = current_user"))
                .isEqualTo("falsefalsefalsefalse");
        assertThat(asService("select pg_get_userbyid(datdba)::text from pg_database where datname = 'mediation'"))
                .isEqualTo("mediation_owner");
        assertThatThrownBy(() -> asService("create table mine (a int)"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied for schema public");
        try (var owner = DriverManager.getConnection(access.url(), DatabaseRole.OWNER.sqlName, access.ownerPassword());
                var statement = owner.createStatement()) {
            statement.execute("create table theirs (a int)");
        }
        assertThatThrownBy(() -> asService("select a::text from theirs"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied for table theirs");
    }

    @Test
    void refusesASecondOneOnItsDirectoryAndGoesOnHoldingIt() throws IOException, InterruptedException {
        System.clearProperty("mediation.embedded.port:" + directory);
        assertThat(anotherProcessTakesTheLock()).isFalse();
        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatThrownBy(() -> new EmbeddedDatabase(directory).start())
                    .isInstanceOf(OperatorError.class)
                    .hasMessageContaining("Another instance of this service")
                    .hasMessageContaining(directory.toString());
            assertThat(anotherProcessTakesTheLock()).isFalse();
        }
    }

    /** The system knows which process holds a lock, so a different process has to try. */
    private static boolean anotherProcessTakesTheLock() throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockTaker.class.getName(),
                        directory.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        process.waitFor();
        assertThat(said).isIn("taken", "refused");
        return said.equals("taken");
    }

    /** A process that tries to take the lock of a data directory and says whether it could. */
    static final class LockTaker {
        public static void main(String[] arguments) {
            try (var lock = DirectoryLock.take(new DataDirectory(Path.of(arguments[0])))) {
                System.out.println(lock == null ? "" : "taken");
            } catch (OperatorError refused) {
                System.out.println("refused");
            }
        }
    }

    @Test
    void refusesADirectoryWithFilesOfSomebodyElse() throws IOException {
        var theirs = Files.createDirectory(temporary.resolve("theirs"));
        Files.setPosixFilePermissions(theirs, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(theirs.resolve("letter.txt"), "Dear");
        assertRefused(theirs, "holds files that are not of this service");
        assertThat(theirs).isDirectoryContaining("glob:**/letter.txt");
        assertThat(mode(theirs)).isEqualTo("rwxr-xr-x");
    }

    @Test
    void refusesAFileInPlaceOfTheDirectory() throws IOException {
        assertRefused(Files.createFile(temporary.resolve("file")), "is not a directory");
        assertRefused(temporary.resolve("file/below"), "cannot be used");
    }

    @Test
    void refusesDataOfAnotherVersionAndLeavesThemAlone() throws IOException {
        var old = temporary.resolve("old");
        var version = Files.createDirectories(old.resolve("cluster")).resolve("PG_VERSION");
        Files.createFile(old.resolve("lock"));
        Files.writeString(version, "17\n");
        assertRefused(old, "made by PostgreSQL 17, and this program brings PostgreSQL 18");
        assertThat(version).hasContent("17");
    }

    private static void assertRefused(Path path, String reason) {
        assertThatThrownBy(() -> new EmbeddedDatabase(path).start())
                .isInstanceOf(OperatorError.class)
                .hasMessageContaining(path.toString())
                .hasMessageContaining(reason)
                .hasMessageNotContaining("\n");
    }

    private static String asService(String sql) throws SQLException {
        return ask(DatabaseRole.SERVICE, sql);
    }

    private static String asSuperuser(String sql) throws SQLException {
        return ask(DatabaseRole.SUPERUSER, sql);
    }

    private static String ask(DatabaseRole role, String sql) throws SQLException {
        var password = role.password(new DataDirectory(directory));
        try (var connection = DriverManager.getConnection(access.url(), role.sqlName, password);
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
