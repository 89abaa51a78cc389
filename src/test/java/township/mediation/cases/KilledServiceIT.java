package township.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Body.aCase;
import static township.mediation.cases.PackagedCases.json;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import township.mediation.fixtures.Launch;
import township.mediation.fixtures.PackagedService;

class KilledServiceIT {

    private static final String 莲花村 = "431223206215";
    private static final int YEAR = 2022;
    private static final int CLIENTS = 6;
    private static final int ENOUGH = 60;

    /** The ids of the cases that were acknowledged, by the key of the request; the key is also the register number. */
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

    private final Queue<String> unanswered = new ConcurrentLinkedQueue<>();

    @Test
    void everyAcknowledgedCaseIsThereOnceAfterAKillAndTheOthersCanBeSentAgain() throws Exception {
        PackagedService killed = PackagedService.started();
        killInTheMiddleOfPosts(killed);
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
        assertThat(unanswered).isNotEmpty();

        try (var again = new Launch().in(killed.dataDirectory()).ready()) {
            var cases = new PackagedCases(again);
            assertThat(idsByKey(cases)).containsAllEntriesOf(acknowledged);

            for (String key : unanswered) {
                var answer = cases.answer(cases.recording(body(key), key));
                assertThat(answer.statusCode()).isEqualTo(201);
                acknowledged.put(key, json(answer).get("id").textValue());
            }

            assertThat(idsByKey(cases)).isEqualTo(acknowledged);
            assertThat(sequences(cases))
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, acknowledged.size())
                            .boxed()
                            .toList());
        }
    }

    private void killInTheMiddleOfPosts(PackagedService service) throws InterruptedException {
        var cases = new PackagedCases(service);
        var clients = IntStream.range(0, CLIENTS)
                .mapToObj(client -> new Thread(() -> post(cases, client)))
                .toList();
        clients.forEach(Thread::start);
        service.await(() -> acknowledged.size() >= ENOUGH);
        service.kill();
        for (Thread client : clients) {
            client.join();
        }
    }

    private void post(PackagedCases cases, int client) {
        for (int i = 0; ; i++) {
            var key = client + "-" + i;
            try {
                var answer = cases.answer(cases.recording(body(key), key));
                acknowledged.put(key, json(answer).get("id").textValue());
            } catch (IOException killed) {
                unanswered.add(key);
                return;
            }
        }
    }

    private static Body body(String key) {
        return aCase().in(莲花村).acceptedOn(YEAR + "-05-01").with("registerNumber", key);
    }

    /** Fails where two cases were recorded by one request. */
    private static Map<String, String> idsByKey(PackagedCases cases) throws IOException {
        var ids = new ConcurrentHashMap<String, String>();
        for (var one : cases.all(YEAR)) {
            var before =
                    ids.put(one.get("registerNumber").textValue(), one.get("id").textValue());
            assertThat(before).isNull();
        }
        return ids;
    }

    private static List<Integer> sequences(PackagedCases cases) throws IOException {
        return cases.all(YEAR).stream()
                .map(one -> one.get("number").textValue())
                .map(number -> Integer.valueOf(number.substring(number.lastIndexOf('-') + 1)))
                .toList();
    }
}
