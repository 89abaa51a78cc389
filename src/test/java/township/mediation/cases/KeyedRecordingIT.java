package township.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Body.anOpenCase;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import township.mediation.running.PackagedService;

/** A key costs one look for a case that has it already, however many keys there were before. */
@Tag("full")
class KeyedRecordingIT {

    /** As many as Hibernate remembers queries, and some more. */
    private static final int BEFORE = 2_200;

    private static final int ROUNDS = 15;
    private static final int IN_A_ROUND = 100;
    private static final int AT_ONCE = 4;
    private static final double LEAST_OF_THE_RATE = 0.85;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void recordingUnderAKeyIsAboutAsFastAsWithoutOne() {
        try (var service = PackagedService.started()) {
            var cases = new PackagedCases(service);
            Supplier<HttpRequest> keyless = () -> cases.recording(anOpenCase().in("431223206215"));
            Supplier<HttpRequest> keyed = () -> cases.recording(
                    anOpenCase().in("431223206215"), UUID.randomUUID().toString());
            nanos(keyless, BEFORE);
            nanos(keyed, BEFORE);

            var ratios = IntStream.range(0, ROUNDS)
                    .mapToDouble(round -> (double) nanos(keyless, IN_A_ROUND) / nanos(keyed, IN_A_ROUND))
                    .sorted()
                    .toArray();

            System.out.println("Rate of keyed recordings to keyless ones, in order: " + Arrays.toString(ratios));
            assertThat(ratios[ROUNDS / 2]).isGreaterThanOrEqualTo(LEAST_OF_THE_RATE);
        }
    }

    /** How long it takes to record so many, some at once. */
    private long nanos(Supplier<HttpRequest> recording, int cases) {
        var begin = System.nanoTime();
        for (int done = 0; done < cases; done += AT_ONCE) {
            var sent = Stream.generate(recording)
                    .limit(AT_ONCE)
                    .map(request -> http.sendAsync(request, BodyHandlers.discarding()))
                    .toList();
            assertThat(sent.stream().map(CompletableFuture::join).map(HttpResponse::statusCode))
                    .containsOnly(201);
        }
        return System.nanoTime() - begin;
    }
}
