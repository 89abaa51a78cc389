package township.mediation.http.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import township.mediation.fixtures.PackagedService;

/** Whoever can connect cannot fill the disk: what clients do to their connections is a line a minute. */
@Tag("full")
class ClientsInLogIT {

    private static final int AT_LEAST = 1000;
    private static final Pattern LINE = Pattern.compile(
            "\\S+ \\S+ INFO +\\[[\\w.]+] \\([^)]+\\) A client broke its connection off, or sent what is no request:"
                    + " \\w+ \\(\\d+ times more since the last such line\\)");

    @Test
    void aThousandBrokenConnectionsAreALineAMinute() throws InterruptedException {
        try (var service = PackagedService.started()) {
            var begun = System.nanoTime();
            var connections = new BrokenConnections(URI.create(service.url()).getPort(), service.office("431223206"));
            var before = service.log().length();
            for (int made = 0; made < AT_LEAST; ) {
                made += connections.makeAll();
            }
            assertThat(service.status("/api/v1/codes")).isEqualTo(200);
            var minutes = (System.nanoTime() - begun) / 60_000_000_000L;
            var said = service.log().substring(before).lines().toList();

            assertThat(said).isNotEmpty().allMatch(LINE.asMatchPredicate());
            assertThat(said).hasSizeLessThanOrEqualTo((int) minutes + 1);
        }
    }
}
