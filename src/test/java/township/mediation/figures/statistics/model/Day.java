package township.mediation.figures.statistics.model;

import java.time.LocalDate;
import township.mediation.figures.statistics.model.ledger.Dispute;

/** A day told by what went before it, so that most commands are sound and many fall on a boundary. */
record Day(Kind kind, int days) {

    enum Kind {
        AFTER_ACCEPTANCE,
        AFTER_DUE,
        AFTER_END_OF_MONTH,
        AFTER_END_OF_YEAR
    }

    LocalDate of(Dispute dispute) {
        var accepted = dispute.acceptedOn();
        return switch (kind) {
            case AFTER_ACCEPTANCE -> accepted.plusDays(days);
            case AFTER_DUE -> dispute.dueOn().plusDays(days);
            case AFTER_END_OF_MONTH -> accepted.plusMonths(1).withDayOfMonth(1).plusDays(days - 1L);
            case AFTER_END_OF_YEAR -> LocalDate.of(accepted.getYear(), 12, 31).plusDays(days);
        };
    }
}
