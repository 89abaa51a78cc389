package township.mediation.running.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import township.mediation.fixtures.DebianPostgres;
import township.mediation.fixtures.Launch;
import township.mediation.fixtures.PackagedService;

/** From the embedded database to Debian's PostgreSQL, and back. */
@Tag("full")
class MoveToServerIT {

    private static final int YEAR = 2023;

    private final Path directory = Launch.newDirectory();
    private final Path there = directory.resolve("there.backup");
    private final Path back = directory.resolve("back.backup");

    @Test
    void everyCaseAndEveryFigureMovesToAServerAndBackWhilePostsGoOn() throws IOException, InterruptedException {
        try (var server = new DebianPostgres();
                var embedded = PackagedService.started()) {
            server.runScript(Path.of("deploy/roles.sql"), "owner_password=change-me-too", "service_password=change-me");
            var ledger = new LedgerToBackUp(embedded);
            ledger.recordAFewOf(YEAR);
            Observed.publish(embedded, YEAR);
            var client = ledger.goOnWith(YEAR + 1);
            embedded.await(() -> ledger.acknowledged.size() > 20);
            var acknowledged = List.copyOf(ledger.acknowledged);
            demandSuccess(Told.backup(embedded.dataDirectory(), there));
            ledger.end();
            client.join();

            var key = Told.key(embedded.dataDirectory());
            demandSuccess(Told.by(onServer(server, key), "--restore", there));
            assertThat(Told.by(onServer(server, key), "--restore", there).said())
                    .contains(" is not empty: ");
            try (var moved = onServer(server, key).ready()) {
                assertSame(embedded, moved, acknowledged);
                demandSuccess(Told.by(onServer(server, key), "--backup", back));
            }

            var fresh = Told.newDataWithKeyOf(embedded.dataDirectory());
            demandSuccess(Told.restore(fresh, back));
            try (var again = new Launch().in(fresh).ready()) {
                assertSame(embedded, again, acknowledged);
            }
        }
    }

    @Test
    void aServerWhoseOwnerMayNotMakeTablesIsOneLine() throws IOException, InterruptedException {
        try (var server = new DebianPostgres();
                var embedded = PackagedService.started()) {
            server.runScript(Path.of("deploy/roles.sql"), "owner_password=change-me-too", "service_password=change-me");
            demandSuccess(Told.backup(embedded.dataDirectory(), there));
            var asService = onServer(server, Told.key(embedded.dataDirectory()))
                    .without("quarkus.flyway.username")
                    .without("quarkus.flyway.password");
            var told = Told.by(asService, "--restore", there);
            assertThat(told.exitCode()).isOne();
            assertThat(told.said())
                    .startsWith("The tables cannot be made in jdbc:postgresql:")
                    .contains("permission denied")
                    .doesNotContain("\n");
        }
    }

    private static void assertSame(PackagedService one, PackagedService other, List<String> acknowledged) {
        assertThat(Observed.ofFigures(other, YEAR).body()).startsWith("200 ");
        assertThat(Observed.ofFigures(other, YEAR).withoutInstant())
                .isEqualTo(Observed.ofFigures(one, YEAR).withoutInstant());
        assertThat(Observed.ofReport(other, YEAR).body()).startsWith("200 ");
        assertThat(Observed.ofReport(other, YEAR)).isEqualTo(Observed.ofReport(one, YEAR));
        assertThat(acknowledged).hasSizeGreaterThan(20).allSatisfy(id -> {
            assertThat(Observed.ofCase(other, id)).isEqualTo(Observed.ofCase(one, id));
            assertThat(Observed.ofHistory(other, id)).isEqualTo(Observed.ofHistory(one, id));
        });
    }

    private static Launch onServer(DebianPostgres server, Path key) {
        return new Launch()
                .set("mediation.key-file", key.toString())
                .set("quarkus.datasource.jdbc.url", "jdbc:postgresql://127.0.0.1:" + server.port() + "/mediation")
                .set("quarkus.datasource.username", "mediation_service")
                .set("quarkus.datasource.password", "change-me")
                .set("quarkus.flyway.username", "mediation_owner")
                .set("quarkus.flyway.password", "change-me-too");
    }

    private static void demandSuccess(Told told) {
        assertThat(told.exitCode()).as(told.said()).isZero();
    }
}
