package township.mediation.figures.statistics.model;

import java.time.LocalDate;
import township.mediation.figures.statistics.model.ledger.Dispute;
import township.mediation.figures.statistics.model.ledger.Ledger;
import township.mediation.figures.statistics.model.ledger.NewModelCase;
import township.mediation.figures.statistics.model.ledger.NewModelCase.Flaw;

/**
 * A case as a clerk records it.
 *
 * @param end null of an open case
 * @param accepted whether the day of acceptance is sent too, or left to be that of conclusion
 */
record Said(Dispute dispute, End end, boolean accepted, OtherCase follows, Flaw flaw) {

    NewModelCase request(Ledger ledger) {
        var day = accepted || end == null ? dispute.acceptedOn() : null;
        var said = dispute.acceptedOn(day).following(follows.of(null, dispute.village(), ledger));
        return new NewModelCase(said, end == null ? null : end.of(dispute), flaw);
    }

    Said in(String village, LocalDate acceptedOn) {
        return new Said(dispute.in(village).acceptedOn(acceptedOn), end, true, follows, flaw);
    }
}
