package township.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Body.anOpenCase;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import township.mediation.fixtures.PackagedService;

/** A key costs one look for a case that has it already, however many keys there were before. */
@Tag("full")
class KeyedRecordingIT {

    /** As many as Hibernate remembers queries, and some more. */
    private static final int BEFORE = 2_200;

    private static final int ROUNDS = 15;
    private static final int TURNS_OF_A_ROUND = 30;
    private static final int AT_ONCE = 4;

    /** Alone on a machine it is above 0.9; of the faults that this is about, the smaller one makes it 0.6. */
    private static final double LEAST_OF_THE_RATE = 0.75;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void recordingUnderAKeyIsAboutAsFastAsWithoutOne() {
        try (var service = PackagedService.started()) {
            var cases = new PackagedCases(service);
            Supplier<HttpRequest> keyless = () -> cases.recording(anOpenCase().in("431223206215"));
            Supplier<HttpRequest> keyed = () -> cases.recording(
                    anOpenCase().in("431223206215"), UUID.randomUUID().toString());
            for (int recorded = 0; recorded < BEFORE; recorded += AT_ONCE) {
                nanos(keyed);
            }

            var ratios = IntStream.range(0, ROUNDS)
                    .mapToDouble(round -> ratio(keyless, keyed))
                    .sorted()
                    .toArray();

            System.out.println("Rate of keyed recordings to keyless ones, in order: " + Arrays.toString(ratios));
            assertThat(ratios[ROUNDS / 2]).isGreaterThanOrEqualTo(LEAST_OF_THE_RATE);
        }
    }

    /** In turns, so that whatever else the machine does falls to both. */
    private double ratio(Supplier<HttpRequest> one, Supplier<HttpRequest> other) {
        double ofOne = 0;
        double ofTheOther = 0;
        for (int turn = 0; turn < TURNS_OF_A_ROUND; turn++) {
            ofOne += nanos(one);
            ofTheOther += nanos(other);
        }
        return ofOne / ofTheOther;
    }

    /** How long it takes to record some at once. */
    private long nanos(Supplier<HttpRequest> recording) {
        var requests = Stream.generate(recording).limit(AT_ONCE).toList();
        var begin = System.nanoTime();
        var sent = requests.stream()
                .map(request -> http.sendAsync(request, BodyHandlers.discarding()))
                .toList();
        sent.forEach(CompletableFuture::join);
        var end = System.nanoTime();
        assertThat(sent).extracting(answer -> answer.join().statusCode()).containsOnly(201);
        return end - begin;
    }
}
