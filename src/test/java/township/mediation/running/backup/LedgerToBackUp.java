package township.mediation.running.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Body.aCase;
import static township.mediation.cases.Body.aSettlement;
import static township.mediation.cases.PackagedCases.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import township.mediation.cases.Body;
import township.mediation.cases.PackagedCases;
import township.mediation.fixtures.PackagedService;

/** A client that records cases of one village and knows which were acknowledged. */
final class LedgerToBackUp {

    private static final String 莲花村 = "431223206215";

    final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final PackagedCases cases;
    private volatile boolean ended;

    LedgerToBackUp(PackagedService service) {
        cases = new PackagedCases(service);
    }

    /** Three cases of a year: open, settled, and amended afterwards. */
    void recordAFewOf(int year) throws IOException {
        var open = aCase().in(莲花村).acceptedOn(year + "-03-01");
        record(open);
        var settlement = aSettlement()
                .with("concludedOn", year + "-04-01")
                .with("agreement.amount", "1200.50")
                .fields();
        record(open.with("outcome", settlement)
                .with("registerNumber", "甲\\N\\t-1")
                .with("summary", "两行：\n反斜杠\\N"));
        var id = record(open);
        var amended = cases.answer(cases.amendment(id, "\"1\"", open.with("difficult", true)));
        assertThat(amended.statusCode()).as(amended.body()).isEqualTo(200);
    }

    String record(Body body) {
        try {
            var answer = cases.answer(cases.recording(body));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            var id = json(answer).get("id").textValue();
            acknowledged.add(id);
            return id;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Records cases of a year, one after the other, until it is told to end. */
    Thread goOnWith(int year) {
        var client = new Thread(() -> {
            while (!ended) {
                record(aCase().in(莲花村).acceptedOn(year + "-05-01"));
            }
        });
        client.start();
        return client;
    }

    void end() {
        ended = true;
    }
}
