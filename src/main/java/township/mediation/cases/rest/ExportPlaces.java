package township.mediation.cases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import township.mediation.people.accounts.Caller;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;

/** Limits how many exports run at once, in total and for each account. A slow reader occupies a place until the end. */
@ApplicationScoped
class ExportPlaces {

    private static final Duration UNTIL_ONE_ENDS = Duration.ofSeconds(30);

    private final int most;
    private final int mostOfOne;
    private final Map<String, Integer> taken = new HashMap<>();
    private int all;

    ExportPlaces(
            @ConfigProperty(name = "mediation.exports") int most,
            @ConfigProperty(name = "mediation.exports-of-one-account") int mostOfOne) {
        this.most = most;
        this.mostOfOne = mostOfOne;
    }

    /** @throws Refusal too-many-exports */
    synchronized void take(Caller caller) {
        if (all >= most || taken.getOrDefault(caller.name(), 0) >= mostOfOne) {
            throw Refusal.until(Problem.TOO_MANY_EXPORTS, UNTIL_ONE_ENDS);
        }
        all++;
        taken.merge(caller.name(), 1, Integer::sum);
    }

    synchronized void giveBack(Caller caller) {
        all--;
        taken.computeIfPresent(caller.name(), (name, count) -> count > 1 ? count - 1 : null);
    }
}
