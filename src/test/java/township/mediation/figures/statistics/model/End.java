package township.mediation.figures.statistics.model;

import township.mediation.figures.statistics.model.ledger.Dispute;
import township.mediation.figures.statistics.model.ledger.Ending;
import township.mediation.figures.statistics.model.ledger.ModelAgreement;

/**
 * How a case ends, with days that depend on the case.
 *
 * @param form of the agreement; without one there is none
 * @param effective how many days after the conclusion; null where it is not said
 */
record End(
        String result,
        Day day,
        String reason,
        String form,
        String amount,
        Integer effective,
        String terms,
        After after) {

    Ending of(Dispute dispute) {
        return ending(dispute, true);
    }

    /** As it is when a case is concluded: nothing has followed yet. */
    Ending notFollowedUp(Dispute dispute) {
        return ending(dispute, false);
    }

    private Ending ending(Dispute dispute, boolean followedUp) {
        var concludedOn = day.of(dispute);
        var effectiveOn = effective == null ? null : concludedOn.plusDays(effective);
        var agreement = form == null
                ? null
                : new ModelAgreement(
                        form,
                        terms,
                        amount,
                        effectiveOn,
                        effectiveOn == null ? null : effectiveOn.plusMonths(1),
                        followedUp ? after.of(concludedOn) : null);
        return new Ending(result, concludedOn, reason, agreement);
    }
}
