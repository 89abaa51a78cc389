package township.mediation.running.backup;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static township.mediation.cases.Body.aCase;
import static township.mediation.cases.PackagedCases.json;

import io.restassured.http.ContentType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import township.mediation.cases.PackagedCases;
import township.mediation.files.OperatorError;
import township.mediation.fixtures.Launch;
import township.mediation.fixtures.Owner;
import township.mediation.fixtures.PackagedService;
import township.mediation.fixtures.Shell;

/** The packaged program backs up a service that goes on recording, and restores the file as a second service. */
class BackupIT {

    private static final int QUIET = 2021;
    private static final int BUSY = 2022;

    private static final Path FILE = Launch.newDirectory().resolve("mediation.backup");

    private static PackagedService source;
    private static PackagedService restored;
    private static List<String> acknowledgedBefore;
    private static Told backup;
    private static Told restoreOfAnotherFigure;
    private static Told restore;
    private static Told secondRestore;

    @BeforeAll
    static void backUpAndRestore() throws IOException, InterruptedException {
        source = PackagedService.started();
        var ledger = new LedgerToBackUp(source);
        ledger.recordAFewOf(QUIET);
        Observed.publish(source, QUIET);
        var client = ledger.goOnWith(BUSY);
        source.await(() -> ledger.acknowledged.size() > 20);
        acknowledgedBefore = List.copyOf(ledger.acknowledged);
        backup = Told.backup(source.dataDirectory(), FILE);
        ledger.end();
        client.join();

        var data = Told.newDataWithKeyOf(source.dataDirectory());
        restoreOfAnotherFigure = Told.restore(
                data, Forged.manifest(FILE, Told.key(data), "\"carriedOver\" : \"\\d+\"", "\"carriedOver\" : \"999\""));
        restore = Told.restore(data, FILE);
        secondRestore = Told.restore(data, FILE);
        restored = new Launch().in(data).ready();
    }

    @AfterAll
    static void stop() {
        source.close();
        if (restored != null) {
            restored.close();
        }
    }

    @Test
    void bothSayWhatWasDoneAndThatTheKeyFileIsApart() {
        assertThat(backup.exitCode()).as(backup.said()).isZero();
        assertThat(backup.said())
                .matches(
                        "(?s)Backed up: as of \\d{4}-\\d\\d-\\d\\dT[0-9:]+Z, tables: \\d+, cases: \\d+, published reports: 1,.*")
                .contains("\nFile: " + FILE, "\nSHA-256: ")
                .endsWith("The key file " + Told.key(source.dataDirectory())
                        + " is not in the backup. Keep a copy of it apart: without it no password works.");
        assertThat(restore.exitCode()).as(restore.said()).isZero();
        assertThat(restore.said().replace("Restored and verified: ", "Backed up: "))
                .isEqualTo(backup.said()
                        .replace(
                                Told.key(source.dataDirectory()).toString(),
                                Told.key(restored.dataDirectory()).toString()));
    }

    @Test
    void theFileIsForItsOwnerAloneAndNothingIsLeftBesideIt() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(FILE)))
                .isEqualTo("rw-------");
        assertThat(FILE.getParent()).isDirectoryContaining(FILE::equals);
        assertThat(FILE.getParent().toFile().list()).hasSize(1);
    }

    @Test
    void everyCaseAcknowledgedBeforeTheBackupIsThereAsItWas() {
        assertThat(acknowledgedBefore).hasSizeGreaterThan(20).allSatisfy(id -> {
            assertThat(Observed.ofCase(restored, id)).isEqualTo(Observed.ofCase(source, id));
            assertThat(Observed.ofHistory(restored, id)).isEqualTo(Observed.ofHistory(source, id));
        });
    }

    @Test
    void theFiguresAreTheSameUnderAnotherETag() {
        var before = Observed.ofFigures(source, QUIET);
        var after = Observed.ofFigures(restored, QUIET);
        assertThat(after.body()).startsWith("200 ").contains("\"accepted\":3,\"settled\":1");
        assertThat(after.withoutInstant()).isEqualTo(before.withoutInstant());
        assertThat(after.etag()).isNotEqualTo(before.etag());
    }

    @Test
    void whatWasPublishedIsServedByteForByteAndItsYearStaysClosed() throws IOException {
        var published = Observed.ofReport(restored, QUIET);
        assertThat(published.body()).startsWith("200 ").contains("\"status\":\"PUBLISHED\"");
        assertThat(published).isEqualTo(Observed.ofReport(source, QUIET));
        var cases = new PackagedCases(restored);
        var late = cases.answer(cases.recording(aCase().in("431223206215").acceptedOn(QUIET + "-06-01")));
        assertThat(late.body()).contains("/problems/year-closed");
    }

    @Test
    void numbersGoOnWithoutAGapOrAClash() throws IOException {
        var cases = new PackagedCases(restored);
        var next = json(cases.answer(cases.recording(aCase().in("431223206215").acceptedOn(BUSY + "-06-01"))));
        var all = cases.all(BUSY).stream()
                .map(one -> one.get("number").textValue())
                .map(number -> Integer.valueOf(number.substring(number.lastIndexOf('-') + 1)))
                .toList();
        assertThat(all)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, all.size()).boxed().toList());
        assertThat(next.get("number").textValue()).endsWith("-%04d".formatted(all.size()));
    }

    @Test
    void theAuditGoesOn() {
        var owner = Owner.of(restored);
        var last = owner.number("select max(id) from audit_entry");
        given().header("Authorization", restored.admin())
                .contentType(ContentType.JSON)
                .body("""
                        {"name": "leser", "displayName": "读者", "role": "READER", "area": "431223206"}
                        """)
                .post(restored.url() + "/api/v1/accounts")
                .then()
                .statusCode(201);
        assertThat(owner.number("select max(id) from audit_entry")).isGreaterThan(last);
    }

    @Test
    void whatDiffersFromTheManifestIsNotKept() {
        assertThat(restoreOfAnotherFigure.exitCode()).isOne();
        assertThat(restoreOfAnotherFigure.said())
                .startsWith("Nothing was restored: a figure differs from what ")
                .doesNotContain("\n");
    }

    @Test
    void rowsThatComeOutOtherwiseThanTheManifestSaysAreNotKept() throws IOException {
        var key = Told.key(source.dataDirectory());
        var access = Schemas.made(source, "filled_from_a_file");
        var forged = Forged.upsideDown(FILE, key, "village");

        try (var file = BackupFile.checked(forged, KeySeal.of(key, ""))) {
            assertThatThrownBy(() -> new Restore(file).into(access))
                    .isInstanceOf(OperatorError.class)
                    .hasMessageStartingWith("Nothing was restored: the table village differs from what ");
        }

        var rows = "select count(*) from filled_from_a_file.village";
        assertThat(Owner.of(source).number(rows)).isZero();
        try (var file = BackupFile.checked(FILE, KeySeal.of(key, ""))) {
            new Restore(file).into(access);
        }
        assertThat(Owner.of(source).number(rows)).isEqualTo(Owner.of(source).number("select count(*) from village"));
    }

    /** Two servers may sort differently, and their rows are compared. */
    @Test
    void rowsComeInOneOrderHoweverAServerSorts() throws SQLException, IOException {
        var access = Schemas.made(source, "sorted_otherwise");
        var rows = new ByteArrayOutputStream();
        try (var connection = access.connect();
                var statement = connection.createStatement()) {
            statement.execute("create table word (word text collate \"und-x-icu\" primary key)");
            statement.execute("insert into word values ('b'), ('C'), ('a'), ('B')");
            for (var table : Schema.tables(connection)) {
                table.copyTo(rows, connection);
            }
        }
        assertThat(rows.toString(UTF_8)).isEqualTo("B\nC\na\nb\n");
    }

    @Test
    void noDatabaseThatHoldsAnythingIsTouched() {
        assertThat(secondRestore.exitCode()).isOne();
        assertThat(secondRestore.said()).contains(" is not empty: ").doesNotContain("\n");
        assertRefused(
                Told.restore(source.dataDirectory(), FILE),
                "Another instance of this service, or a backup, is running");
    }

    @Test
    void aBackupThatIsInterruptedLeavesNothing() {
        var file = Launch.newDirectory().resolve("a");
        Owner.of(source).whileItKeepsToItself("case_party", () -> {
            try (var program = new Launch()
                    .in(source.dataDirectory())
                    .argument("--backup")
                    .argument(file.toString())
                    .launch()) {
                program.await(BackupIT::oneWaitsForAnother);
                program.interrupt();
                assertThat(program.log()).isEmpty();
            }
        });
        assertThat(file.getParent()).isEmptyDirectory();
    }

    /** To a snapshot that is older than the rows of a table, the table is empty. */
    @Test
    void aTableWrittenAnewMeanwhileIsBackedUpWhole() throws IOException {
        var file = Launch.newDirectory().resolve("a");
        var program = new PackagedService[1];
        var owner = Owner.of(source);
        owner.whileItKeepsToItself("account", () -> {
            program[0] = new Launch()
                    .in(source.dataDirectory())
                    .argument("--backup")
                    .argument(file.toString())
                    .launch();
            source.await(BackupIT::oneWaitsForAnother);
            owner.execute("alter table publication alter column year type integer using year + 0");
        });
        assertThat(program[0].exitCode()).as(program[0].log()).isZero();
        var key = KeySeal.of(Told.key(source.dataDirectory()), "");
        try (var backup = BackupFile.checked(file, key)) {
            assertThat(backup.manifest().tables()).anySatisfy(table -> {
                assertThat(table.name()).isEqualTo("publication");
                assertThat(table.rows()).isPositive();
            });
        }
    }

    private static boolean oneWaitsForAnother() {
        return Owner.of(source).number("select count(*) from pg_locks where not granted") > 0;
    }

    @Test
    void theCommandsOfThePageDoIt() throws IOException {
        var directory = Launch.newDirectory();
        var program =
                Path.of(System.getProperty("packaged.jar")).toAbsolutePath().getParent();
        Files.createSymbolicLink(
                Files.createDirectory(directory.resolve("target")).resolve("quarkus-app"), program);
        Files.copy(Told.key(source.dataDirectory()), directory.resolve("restored.key"));
        var commands = Pattern.compile("(?m)^java .*-jar target/quarkus-app/quarkus-run.jar --(backup|restore) \\S+$")
                .matcher(Files.readString(Path.of("deploy/SETTINGS.md")))
                .results()
                .map(MatchResult::group)
                .toList();
        assertThat(commands).hasSize(2);
        var environment = Map.of("MEDIATION_DATA_DIR", source.dataDirectory().toString());
        commands.forEach(command -> Shell.demand(directory, environment, command));
        assertThat(directory.resolve("mediation.backup")).isRegularFile();
        assertThat(directory.resolve("restored")).isNotEmptyDirectory();
    }

    private static void assertRefused(Told told, String line) {
        assertThat(told.exitCode()).isOne();
        assertThat(told.said()).startsWith(line).doesNotContain("\n");
    }
}
