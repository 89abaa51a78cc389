package township.mediation.figures.statistics.model.ledger;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** How a case ended. */
public record Ending(String result, LocalDate concludedOn, String reason, ModelAgreement agreement) {

    public boolean is(String asked) {
        return result.equals(asked);
    }

    Ending with(Aftermath aftermath) {
        return new Ending(result, concludedOn, reason, agreement == null ? null : agreement.with(aftermath));
    }

    Ending withDefaults() {
        return new Ending(result, concludedOn, reason, agreement == null ? null : agreement.withDefaults(concludedOn));
    }

    /** With its defaults. */
    Set<String> broken(LocalDate acceptedOn) {
        var broken = new TreeSet<String>();
        if (concludedOn.isBefore(acceptedOn)) {
            broken.add("concluded-before-accepted");
        }
        if (Today.isBefore(concludedOn)) {
            broken.add("date-in-future");
        }
        if (is("SETTLED") && agreement == null) {
            broken.add("agreement-required");
        }
        if (!is("SETTLED") && agreement != null) {
            broken.add("agreement-not-allowed");
        }
        if (agreement != null) {
            broken.addAll(agreement.broken(concludedOn));
        }
        return broken;
    }

    RequestBody body() {
        return new RequestBody()
                .with("result", result)
                .with("concludedOn", concludedOn)
                .with("reason", reason)
                .with("agreement", agreement == null ? null : agreement.body().fields());
    }
}
