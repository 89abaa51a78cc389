package township.mediation.figures.statistics.model.ledger;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** What has become of an agreement: the five fields of a follow-up. */
public record Aftermath(
        String performance, LocalDate performedOn, String confirmation, LocalDate appliedOn, LocalDate confirmedOn) {

    static final Aftermath NONE_YET = new Aftermath("PENDING", null, "NONE", null, null);

    Aftermath withDefaults() {
        return new Aftermath(
                performance == null ? "PENDING" : performance,
                performedOn,
                confirmation == null ? "NONE" : confirmation,
                appliedOn,
                confirmedOn);
    }

    /** With its defaults. */
    Set<String> broken(LocalDate concludedOn) {
        var broken = new TreeSet<String>();
        if (Today.isBefore(performedOn) || Today.isBefore(appliedOn) || Today.isBefore(confirmedOn)) {
            broken.add("date-in-future");
        }
        if (performance.equals("PERFORMED") != (performedOn != null)) {
            broken.add("performance-inconsistent");
        }
        if (confirmation.equals("CONFIRMED") != (confirmedOn != null)
                || (appliedOn != null && confirmation.equals("NONE"))
                || (appliedOn != null && confirmedOn != null && confirmedOn.isBefore(appliedOn))) {
            broken.add("confirmation-inconsistent");
        }
        if (performedOn != null && performedOn.isBefore(concludedOn)) {
            broken.add("performed-before-concluded");
        }
        if (confirmedOn != null && confirmedOn.isBefore(concludedOn)) {
            broken.add("confirmed-before-concluded");
        }
        return broken;
    }

    RequestBody body() {
        return new RequestBody()
                .with("performance", performance)
                .with("performedOn", performedOn)
                .with("confirmation", confirmation)
                .with("confirmationAppliedOn", appliedOn)
                .with("confirmedOn", confirmedOn);
    }
}
