package township.mediation.statistics.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.function.Supplier;

/** One sequence of commands: told to the service, entered in the ledger, and compared. */
final class Trial {

    private final Ledger ledger = new Ledger();
    private final Expected expected = new Expected(ledger);
    private final Service service;
    private Supplier<Answer> last = () -> null;
    private int told;

    Trial(Service service) {
        this.service = service;
    }

    void record(Dispute dispute, Ending ending) {
        var body = Body.of(dispute, null);
        if (ending != null) {
            body.put("outcome", Body.of(ending));
        }
        var sent = dispute.acceptedOn() == null ? dispute.acceptedOn(ending.concludedOn()) : dispute;
        var refused = sent.isRefused() || (ending != null && ending.isRefused(sent.acceptedOn()));
        var key = "key-" + told++;
        var answer = tell(refused, 201, () -> service.post("/api/v1/cases", key, body));
        if (!refused) {
            var recorded = new ModelCase(answer.text("id"), sent.withDefaults(), ending);
            recorded.version = 1;
            recorded.changedAt = answer.text("recordedAt");
            ledger.cases.add(recorded);
        }
    }

    void on(int which, Consumer<ModelCase> change) {
        var counted = ledger.in(Country.WHOLE);
        if (!counted.isEmpty()) {
            change.accept(counted.get(which % counted.size()));
        }
    }

    void amend(ModelCase changed, Dispute dispute, boolean stale) {
        var sent = dispute.acceptedOn() == null ? dispute.acceptedOn(changed.dispute.acceptedOn()) : dispute;
        var refused = stale
                || sent.isRefused()
                || !Country.township(sent.village()).equals(Country.township(changed.village()))
                || (changed.ending != null && changed.ending.isRefused(sent.acceptedOn()));
        var body = Body.of(dispute, "第" + told++ + "次");
        change(changed, "", stale ? changed.version + 1 : changed.version, refused, body);
        if (!refused) {
            changed.dispute = sent.withDefaults();
        }
    }

    void conclude(ModelCase changed, Ending ending) {
        var sent = ending.notFollowedUp();
        var refused = changed.ending == null
                ? sent.isRefused(changed.dispute.acceptedOn())
                : !sent.saysTheSameAs(changed.ending);
        change(changed, "/outcome", changed.version, refused, Body.of(sent));
        if (!refused && changed.ending == null) {
            changed.ending = sent;
        }
    }

    void annul(ModelCase changed) {
        service.annul(changed.id);
        changed.annulled = true;
        last = () -> null;
    }

    void repeat() {
        last.get();
    }

    private void change(
            ModelCase changed, String part, int version, boolean refused, java.util.Map<String, Object> body) {
        var path = "/api/v1/cases/" + changed.id + part;
        var answer = tell(refused, 200, () -> service.put(path, "\"" + version + "\"", body));
        if (!refused) {
            changed.version = (int) answer.json().get("version");
            changed.changedAt = answer.text("amendedAt") == null ? changed.changedAt : answer.text("amendedAt");
        }
    }

    private Answer tell(boolean refused, int success, Supplier<Answer> command) {
        last = () -> {
            var answer = command.get();
            assertThat(answer).matches(refused ? Answer::isRefusal : same -> same.status() == success);
            return answer;
        };
        return last.get();
    }

    void compare(Asked asked) {
        var answer = service.get(asked.path());
        if (asked.isRefused()) {
            assertThat(answer.status()).as(asked.path()).isEqualTo(400);
            return;
        }
        assertThat(answer).as(asked.path()).returns(200, Answer::status);
        assertThat(Difference.between(expected.statistics(asked), answer.json()))
                .as(asked.path())
                .isEmpty();
        Identities.holdIn(answer.json());
    }

    void compareReports(String area) {
        for (int year = 2022; year <= 2024; year++) {
            var path = "/api/v1/reports/annual/" + year + "?area=" + area;
            var answer = service.get(path);
            assertThat(answer).as(path).returns(200, Answer::status);
            assertThat(Difference.between(expected.report(year, area), answer.json()))
                    .as(path)
                    .isEmpty();
        }
    }
}
