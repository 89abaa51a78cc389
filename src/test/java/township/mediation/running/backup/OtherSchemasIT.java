package township.mediation.running.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import township.mediation.fixtures.Launch;
import township.mediation.fixtures.Owner;
import township.mediation.fixtures.PackagedService;

/** Tables of an older program, and tables that are not ours. */
@Tag("full")
class OtherSchemasIT {

    private static final int YEAR = 2023;
    private static final String OLDER = "12";

    private static PackagedService service;
    private static LedgerToBackUp ledger;

    @BeforeAll
    static void record() throws IOException {
        service = PackagedService.started();
        ledger = new LedgerToBackUp(service);
        ledger.recordAFewOf(YEAR);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aBackupOfAnOlderProgramIsRestoredAndBroughtUpToDateAtTheStart() throws SQLException, IOException {
        var access = Schemas.made(service, "older");
        Migrations.apply(access, OLDER);
        var file = newFile();
        try (var connection = access.connect()) {
            fill(connection);
            var backup = new Backup(file, KeySeal.of(Told.key(service.dataDirectory()), ""), "older");
            try (var stream = Files.newOutputStream(file)) {
                backup.write(stream, connection, OLDER, Backup.beginSnapshot(connection));
            }
        }
        var fresh = Told.newDataWithKeyOf(service.dataDirectory());
        var told = Told.restore(fresh, file);
        assertThat(told.exitCode()).as(told.said()).isZero();
        try (var restored = new Launch().in(fresh).ready()) {
            assertThat(ledger.acknowledged).isNotEmpty().allSatisfy(id -> {
                assertThat(Observed.ofCase(restored, id)).isEqualTo(Observed.ofCase(service, id));
                assertThat(Observed.ofHistory(restored, id)).isEqualTo(Observed.ofHistory(service, id));
            });
            assertThat(Observed.ofFigures(restored, YEAR).withoutInstant())
                    .isEqualTo(Observed.ofFigures(service, YEAR).withoutInstant());
        }
    }

    @Test
    void tablesOfAnOlderProgramAreBackedUpByThatProgram() {
        var access = Schemas.made(service, "refused");
        Migrations.apply(access, OLDER);
        var file = newFile();
        var told = Told.by(
                new Launch()
                        .set(
                                "mediation.key-file",
                                Told.key(service.dataDirectory()).toString())
                        .set("quarkus.datasource.jdbc.url", access.url())
                        .set("quarkus.datasource.username", access.user())
                        .set("quarkus.datasource.password", access.password().orElseThrow()),
                "--backup",
                file);
        assertThat(told.exitCode()).isOne();
        assertThat(told.said())
                .contains(" has the schema version " + OLDER + ", not that of this program: ")
                .doesNotContain("\n");
        assertThat(file).doesNotExist();
    }

    @Test
    void aTableWithoutAPrimaryKeyIsNamedAndNoBackupIsMade() {
        var owner = Owner.of(service);
        owner.execute("create table note (line text)");
        try {
            var file = newFile();
            var told = Told.backup(service.dataDirectory(), file);
            assertThat(told.exitCode()).isOne();
            assertThat(told.said())
                    .startsWith("The table note has no primary key")
                    .doesNotContain("\n");
            assertThat(file).doesNotExist();
        } finally {
            owner.execute("drop table note");
        }
    }

    @Test
    void aTableMadeByHandIsNamedWhereItCannotBeRestored() throws IOException {
        var owner = Owner.of(service);
        owner.execute("create table note (line text primary key)");
        var file = newFile();
        try {
            assertThat(Told.backup(service.dataDirectory(), file).exitCode()).isZero();
        } finally {
            owner.execute("drop table note");
        }
        var told = Told.restore(Told.newDataWithKeyOf(service.dataDirectory()), file);
        assertThat(told.exitCode()).isOne();
        assertThat(told.said()).contains(" has other tables than ", ": note. ").doesNotContain("\n");
    }

    private static void fill(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            var tables = Schema.tables(connection);
            statement.execute("truncate " + Table.names(tables));
            for (var table : tables) {
                var columns = table.columns().stream()
                        .map(column -> '"' + column + '"')
                        .collect(Collectors.joining(", "));
                statement.execute("insert into %1$s (%2$s) overriding system value select %2$s from public.%1$s"
                        .formatted(table.quotedName(), columns));
            }
        }
    }

    private static Path newFile() {
        return Launch.newDirectory().resolve("a.backup");
    }
}
