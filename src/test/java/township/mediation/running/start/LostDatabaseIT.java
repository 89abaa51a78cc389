package township.mediation.running.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import township.mediation.fixtures.PackagedService;

/** The embedded database has ended and does not start again. */
@Tag("full")
class LostDatabaseIT {

    @Test
    void endsTheServiceWithAStatusThatASupervisorSeesAndALineThatSaysWhereToLook() throws IOException {
        try (var service = PackagedService.started()) {
            var cluster = service.dataDirectory().resolve("cluster");
            Files.delete(cluster.resolve("global/pg_control"));
            service.postmaster().destroyForcibly();
            var killed = System.nanoTime();

            assertThat(service.exitCode()).isOne();
            System.out.printf(
                    "Lost database: given up after %d s.%n",
                    Duration.ofNanos(System.nanoTime() - killed).toSeconds());
            assertThat(service.log())
                    .contains("The embedded PostgreSQL did not start in " + service.dataDirectory() + ": ")
                    .contains("See " + service.dataDirectory().resolve("start.log"))
                    .doesNotContain("\tat ");
            assertThat(service.databaseProcesses()).isEmpty();
        }
    }
}
