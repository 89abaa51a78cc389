package township.mediation.statistics.model;

import java.time.LocalDate;

/** A case as the model remembers it. */
final class ModelCase {

    final String id;
    Dispute dispute;
    Ending ending;
    int version;
    String changedAt;
    boolean annulled;

    ModelCase(String id, Dispute dispute, Ending ending) {
        this.id = id;
        this.dispute = dispute;
        this.ending = ending;
    }

    String village() {
        return dispute.village();
    }

    boolean acceptedOn(LocalDate day) {
        return dispute.acceptedOn().equals(day);
    }

    boolean concludedOn(LocalDate day) {
        return ending != null && ending.concludedOn().equals(day);
    }

    boolean openAtTheEndOf(LocalDate day) {
        return !dispute.acceptedOn().isAfter(day)
                && (ending == null || ending.concludedOn().isAfter(day));
    }
}
