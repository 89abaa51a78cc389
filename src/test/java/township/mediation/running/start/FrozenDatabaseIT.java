package township.mediation.running.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import township.mediation.fixtures.PackagedService;
import township.mediation.http.openapi.AnswersAsDescribed;

/** The processes of the database stop in the middle of everything, as on a machine that is suspended or cut off. */
@Tag("full")
class FrozenDatabaseIT {

    /** Far above every limit; without one a request waits as long as the database sleeps. */
    private static final Duration AT_MOST = Duration.ofSeconds(90);

    private static final int CALLERS = 6;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void nobodyWaitsForItForEverAndAllGoesOnWhenItDoes() throws IOException {
        try (var service = PackagedService.started()) {
            var office = service.office("431223206");
            assertThat(list(service, office).join().statusCode()).isEqualTo(200);

            signal("STOP", service);
            var waiting =
                    Stream.generate(() -> list(service, office)).limit(CALLERS).toList();
            for (var answer : waiting) {
                assertThat(AnswersAsDescribed.checked(answer.join()).statusCode())
                        .isEqualTo(503);
            }
            assertThat(waiting)
                    .anySatisfy(answer -> assertThat(answer.join().body()).contains("/problems/database-unavailable"));
            service.await(() -> service.status("/q/health/ready") == 503);
            assertThat(service.status("/q/health/live")).isEqualTo(200);

            signal("CONT", service);
            service.await(() -> service.status("/q/health/ready") == 200);
            service.await(() -> list(service, office).join().statusCode() == 200);
        }
    }

    private CompletableFuture<HttpResponse<String>> list(PackagedService service, String office) {
        var request = HttpRequest.newBuilder(URI.create(service.url() + "/api/v1/cases"))
                .header("Authorization", office)
                .timeout(AT_MOST)
                .build();
        return http.sendAsync(request, BodyHandlers.ofString());
    }

    private static void signal(String name, PackagedService service) throws IOException {
        var command = Stream.concat(
                Stream.of("kill", "-s", name),
                service.databaseProcesses().stream().map(process -> Long.toString(process.pid())));
        try {
            assertThat(new ProcessBuilder(command.toList()).start().waitFor()).isZero();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
