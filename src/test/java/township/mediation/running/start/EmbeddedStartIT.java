package township.mediation.running.start;

import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.fixtures.PackagedService.signal;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import township.mediation.fixtures.Launch;
import township.mediation.fixtures.PackagedService;

/** The packaged service on a database of its own: how it begins and ends. */
class EmbeddedStartIT {

    @Test
    void keepsItsDataOverAnOrderlyEndThatLeavesNoProcess() {
        var first = new Launch().ready();
        var table = new PrintedTable(first.dataDirectory());
        try (first) {
            table.create();
            table.add(1);
            assertThat(first.terminate()).isEqualTo(143);
            assertThat(first.databaseProcesses()).isEmpty();
            assertThat(first.log()).doesNotContain("ERROR", "Exception");
        }
        try (var second = new Launch().in(first.dataDirectory()).ready()) {
            assertThat(table.rows()).isEqualTo(1);
            assertThat(second.databaseProcesses()).isNotEmpty();
        }
    }

    @Test
    @Tag("full")
    void refusesASecondInstanceAndAtCtrlCAnswersARequestInFlightBeforeTheDatabaseStops() {
        try (var service = PackagedService.started()) {
            assertRefusesASecond(service);

            // A database that stands still makes the health check wait.
            var postmaster = service.postmaster().pid();
            signal("STOP", postmaster);
            // The health check repeats an answer that is less than a second old.
            pause(1100);
            var answer = CompletableFuture.supplyAsync(() -> service.status("/q/health/ready"));
            pause(1000);
            var end = CompletableFuture.supplyAsync(service::interrupt);
            pause(500);
            assertThat(answer).isNotDone();
            assertThat(end).isNotDone();
            signal("CONT", postmaster);
            assertThat(answer.join()).isEqualTo(200);
            assertThat(end.join()).isEqualTo(130);
            assertThat(service.databaseProcesses()).isEmpty();
            assertThat(service.log()).doesNotContain("ERROR", "Exception");
        }
    }

    @Test
    void endsTheServerThatAKilledInstanceHasLeftAndLosesNothing() {
        var killed = PackagedService.started();
        var table = new PrintedTable(killed.dataDirectory());
        try (killed) {
            table.create();
            for (int number = 1; number <= 100; number++) {
                table.add(number);
            }
            killed.kill();
            assertThat(killed.databaseProcesses()).isNotEmpty();
            var orphan = killed.databaseProcesses().get(0);
            try (var next = new Launch().in(killed.dataDirectory()).ready()) {
                assertThat(orphan.isAlive()).isFalse();
                assertThat(table.rows()).isEqualTo(100);
                next.terminate();
                assertThat(next.databaseProcesses()).isEmpty();
            }
        }
    }

    @Test
    @Tag("full")
    void leavesAStrangerAloneThatHasTheNumberOfADeadServer() throws IOException {
        var first = PackagedService.started();
        first.close();
        var pidFile = first.dataDirectory().resolve("cluster/postmaster.pid");
        var stranger = new ProcessBuilder("sleep", "600").start();
        Files.writeString(pidFile, stranger.pid() + "\n" + first.dataDirectory().resolve("cluster") + "\n");
        try (var second = new Launch().in(first.dataDirectory()).ready()) {
            assertThat(second.databaseProcesses()).isNotEmpty();
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroy();
        }
    }

    @Test
    @Tag("full")
    void isNotReadyWhileItsDatabaseDoesNotAnswer() {
        try (var service = PackagedService.started()) {
            var postmaster = service.postmaster().pid();
            signal("STOP", postmaster);
            service.await(() -> service.status("/q/health/ready") == 503);
            assertThat(service.status("/q/health/live")).isEqualTo(200);
            signal("CONT", postmaster);
            service.await(() -> service.status("/q/health/ready") == 200);
        }
    }

    private static void assertRefusesASecond(PackagedService first) {
        try (var second = new Launch().in(first.dataDirectory()).launch()) {
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(second.log().strip())
                    .isEqualTo("Another instance of this service, or a backup, is running on the data directory "
                            + first.dataDirectory()
                            + ": stop it or wait for its end, or set mediation.data-dir to another directory.");
            assertThat(first.status("/q/health/ready")).isEqualTo(200);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
