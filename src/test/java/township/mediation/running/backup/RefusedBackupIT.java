package township.mediation.running.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import township.mediation.files.OperatorError;
import township.mediation.fixtures.Launch;
import township.mediation.fixtures.PackagedService;

/** What cannot be backed up or restored is refused in a line, before anything is made. */
class RefusedBackupIT {

    private static final String NOT_WHOLE = " is not a whole backup of this service: ";

    private static Path data;
    private static Path file;

    @BeforeAll
    static void backUpAServiceThatHasStopped() throws IOException {
        try (var service = PackagedService.started()) {
            data = service.dataDirectory();
            new LedgerToBackUp(service).recordAFewOf(2023);
        }
        file = Launch.newDirectory().resolve("a.backup");
        var told = Told.backup(data, file);
        assertThat(told.exitCode()).as(told.said()).isZero();
    }

    @Test
    void refusesOneThatWasCut() throws IOException {
        assertRefused(Forged.cut(file), NOT_WHOLE);
    }

    /** ZipFile passes over what stands there; a file of two backups would be either of them. */
    @Test
    void refusesOneWithBytesBeforeItOrBehindIt() throws IOException {
        var whole = Files.readAllBytes(file);
        assertRefused(Forged.joined(whole, new byte[1]), NOT_WHOLE + "there are bytes behind its end");
        assertRefused(Forged.joined(whole, whole), NOT_WHOLE + "there are bytes before its beginning");
    }

    @Test
    void refusesOneThatIsNotThere() throws IOException {
        assertRefused(file.resolveSibling("b.backup"), " cannot be read: it does not exist.");
    }

    @Test
    void refusesOneWithAnotherByteWhereverThatIsReadAtAll() throws IOException {
        var key = KeySeal.of(Told.key(data), "");
        Manifest made;
        try (var whole = BackupFile.checked(file, key)) {
            made = whole.manifest();
        }
        var forged = Launch.newDirectory().resolve("forged.backup");
        var bytes = Files.readAllBytes(file);
        var refused = new ArrayList<Integer>();
        for (int position = 0; position < bytes.length; position++) {
            bytes[position] ^= 0x10;
            Files.write(forged, bytes);
            try (var accepted = BackupFile.checked(forged, key)) {
                // Instants of entries, and other bytes that nobody reads.
                assertThat(accepted.manifest()).isEqualTo(made);
            } catch (OperatorError damaged) {
                assertThat(damaged).as("at %d", position).hasMessageContaining(NOT_WHOLE);
                refused.add(position);
            }
            bytes[position] ^= 0x10;
        }
        assertThat(refused).hasSizeGreaterThan(bytes.length / 2);
        bytes[refused.get(refused.size() / 2)] ^= 0x10;
        assertRefused(Files.write(forged, bytes), NOT_WHOLE);
    }

    @Test
    void refusesOneWithOtherRows() throws IOException {
        var key = KeySeal.of(Told.key(data), "");
        var same = Forged.rows(file, Told.key(data), "mediation_case", "NEIGHBOUR", "NEIGHBOUR");
        var other = Forged.rows(file, Told.key(data), "mediation_case", "NEIGHBOUR", "OTHER");

        BackupFile.checked(same, key).close();
        assertThatThrownBy(() -> BackupFile.checked(other, key))
                .isInstanceOf(OperatorError.class)
                .hasMessageContaining(NOT_WHOLE + "the rows of mediation_case were changed");
    }

    @Test
    void refusesOneOfANewerProgram() throws IOException {
        assertRefused(
                Forged.manifest(file, Told.key(data), "\"schema\" : \"\\d+\"", "\"schema\" : \"999\""),
                "The backup has the schema version 999, and this program knows only ");
        assertRefused(
                Forged.manifest(file, Told.key(data), "\"format\" : 1", "\"format\" : 2"),
                " was made by a newer program: restore it by that one.");
    }

    @Test
    void refusesAnotherKeyFile() throws IOException {
        var fresh = Told.newDataWithKeyOf(data);
        Files.write(Told.key(fresh), new byte[32]);
        assertRefused(fresh, file, "The key file " + Told.key(fresh) + " is not that of the backup ");
    }

    @Test
    void refusesToDoWithoutAKeyFileAndMakesNone() {
        var fresh = Launch.newDirectory().resolve("data");
        assertRefused(
                fresh, file, "There is no key file " + Told.key(fresh) + ": put the key file of the installation ");
        assertThat(Told.key(fresh)).doesNotExist();
    }

    @Test
    void aServerThatDoesNotAnswerIsOneLine() {
        var nobody = new Launch()
                .in(data)
                .set("quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:1/cases?password=secret")
                .set("quarkus.datasource.username", "service");
        var told = Told.by(nobody, "--backup", file.resolveSibling("b.backup"));
        assertThat(told.exitCode()).isOne();
        assertThat(told.said())
                .startsWith("The database at jdbc:postgresql://127.0.0.1:1/cases does not answer service: ")
                .doesNotContain("\n", "secret");
        assertThat(List.of(file.getParent().toFile().list()))
                .containsExactly(file.getFileName().toString());
    }

    @Test
    void anExistingFileIsNotReplaced() throws IOException {
        var there = Files.writeString(Launch.newDirectory().resolve("there"), "mine");
        assertNotMade(Told.backup(data, there), there + " is there already and is not replaced");
        assertThat(there).hasContent("mine");
    }

    @Test
    void noBackupIsMadeOfNothingAndNothingIsMadeForIt() throws IOException {
        var fresh = Told.newDataWithKeyOf(data);
        var file = Launch.newDirectory().resolve("a");
        assertNotMade(Told.backup(fresh, file), "There is no database that this user can read in the data directory ");
        assertThat(fresh).doesNotExist();
        assertThat(file).doesNotExist();
        assertNotMade(Told.backup(data, file.resolve("b")), "There is no directory " + file + " to put");
    }

    private static void assertNotMade(Told told, String line) {
        assertThat(told.exitCode()).isOne();
        assertThat(told.said()).startsWith(line).doesNotContain("\n");
    }

    private static void assertRefused(Path backup, String line) throws IOException {
        assertRefused(Told.newDataWithKeyOf(data), backup, line);
    }

    private static void assertRefused(Path dataDirectory, Path backup, String line) {
        var told = Told.restore(dataDirectory, backup);
        assertThat(told.exitCode()).as(told.said()).isOne();
        assertThat(told.said()).contains(line).doesNotContain("\n");
        assertThat(dataDirectory).doesNotExist();
    }
}
