package township.mediation.figures.statistics.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import township.mediation.figures.statistics.model.answers.AnswerComparison;
import township.mediation.figures.statistics.model.answers.ItemAnswer;
import township.mediation.figures.statistics.model.answers.Service;
import township.mediation.figures.statistics.model.ledger.Judge;
import township.mediation.figures.statistics.model.ledger.Ledger;
import township.mediation.figures.statistics.model.ledger.ModelCase;
import township.mediation.figures.statistics.model.ledger.ModelChange;
import township.mediation.figures.statistics.model.ledger.ModelVillage;
import township.mediation.figures.statistics.model.ledger.Verdict;

/** One sequence of commands: told to the service, judged, and entered in the ledger where it is done. */
final class Trial {

    private static final String CASES = "/api/v1/cases";

    private final Ledger ledger = new Ledger();
    private final Judge judge = new Judge(ledger);
    private final Keys keys = new Keys();
    private final List<Runnable> told = new ArrayList<>();
    private final Service service;
    private final AnswerComparison comparison;

    Trial(Service service) {
        this.service = service;
        this.comparison = new AnswerComparison(service, ledger);
    }

    Ledger ledger() {
        return ledger;
    }

    Keys keys() {
        return keys;
    }

    AnswerComparison comparison() {
        return comparison;
    }

    /** How many commands have been given. */
    int told() {
        return told.size();
    }

    Optional<ModelCase> choose(int which, Predicate<ModelCase> suiting) {
        var suited = ledger.all().stream().filter(suiting).toList();
        var choice = suited.isEmpty() ? ledger.all() : suited;
        return choice.isEmpty() ? Optional.empty() : Optional.of(choice.get(which % choice.size()));
    }

    /** Exactly as it was told before, so that it is judged again. */
    void repeat(int before) {
        if (!told.isEmpty()) {
            told.get(told.size() - 1 - before % told.size()).run();
        }
    }

    private void tell(Runnable command) {
        told.add(command);
        command.run();
    }

    void record(Sent sent) {
        tell(() -> {
            var verdict = judge.of(sent.request(), sent.key());
            var answer = service.post(
                    CASES,
                    sent.key() == null ? Map.of() : Map.of("Idempotency-Key", sent.key()),
                    sent.request().body());
            assertThat(answer).as(sent.toString()).matches(given -> given.says(verdict, 201), "is " + verdict);
            if (!verdict.isRefused()) {
                assertThat(answer.header("Idempotency-Replayed")).isEqualTo(verdict.isDone() ? null : "true");
                assertThat(answer.header("Location")).isEqualTo(CASES + "/" + answer.text("id"));
                entered(verdict, sent, answer.json());
            }
        });
    }

    void recordAll(List<Sent> items) {
        tell(() -> {
            var body = Map.<String, Object>of(
                    "items", items.stream().map(Sent::item).toList());
            var results = service.post(CASES + "/batch", Map.of(), body).batch();
            assertThat(results).hasSameSizeAs(items);
            for (int i = 0; i < items.size(); i++) {
                var verdict = judge.of(items.get(i).request(), items.get(i).key());
                var result = results.get(i);
                assertThat(result)
                        .as(items.toString())
                        .matches(given -> given.says(verdict), i + " is " + verdict)
                        .returns(i, ItemAnswer::index)
                        .returns(!verdict.isDone() && !verdict.isRefused(), ItemAnswer::replayed);
                if (!verdict.isRefused()) {
                    entered(verdict, items.get(i), result.recorded());
                }
            }
        });
    }

    private void entered(Verdict verdict, Sent sent, Map<String, Object> answer) {
        var recorded = verdict.isDone()
                ? ledger.enter(sent.request(), sent.key(), answer)
                : ledger.recordedUnder(sent.key(), sent.request());
        comparison.compare(recorded, answer);
    }

    /** @param version that the clerk has seen, if any */
    void change(ModelCase changed, ModelChange change, Integer version) {
        tell(() -> {
            var verdict = judge.of(changed, change, version);
            var answer = service.send(
                    change.method(),
                    CASES + "/" + changed.id() + change.part(),
                    version == null ? Map.of() : Map.of("If-Match", "\"" + version + "\""),
                    change.body());
            assertThat(answer)
                    .as("%s on version %d of %s", change, version, changed)
                    .matches(given -> given.says(verdict, 200), "is " + verdict);
            if (verdict.isDone()) {
                ledger.enter(changed, change, answer.json());
            }
            comparison.compare(changed, verdict.isRefused() ? null : answer.json());
            if (!verdict.isRefused()) {
                assertThat(answer.header("ETag")).isEqualTo("\"" + changed.version() + "\"");
            }
        });
    }

    void list(String code, ModelVillage entry) {
        tell(() -> {
            var verdict = judge.of(code, entry);
            var success = verdict.isDone() && ledger.villages().get(code) == null ? 201 : 200;
            var before = Instant.now().truncatedTo(ChronoUnit.MICROS);
            var answer = service.send("PUT", "/api/v1/villages/" + code, Map.of(), entry.body());
            assertThat(answer)
                    .as("%s as %s", code, entry)
                    .matches(given -> given.says(verdict, success), "is " + verdict);
            if (verdict.isDone()) {
                var at = comparison.lastChange(code);
                assertThat(Instant.parse(at)).isBetween(before, Instant.now());
                ledger.enter(code, entry, at);
            }
            comparison.compareVillages(code, verdict.isRefused() ? null : answer.json());
        });
    }
}
