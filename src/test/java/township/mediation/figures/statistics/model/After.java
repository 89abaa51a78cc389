package township.mediation.figures.statistics.model;

import java.time.LocalDate;
import township.mediation.figures.statistics.model.ledger.Aftermath;

/**
 * What becomes of an agreement, its days counted from the conclusion.
 *
 * @param daysToApply none where nobody applied for a confirmation
 * @param consistent whether just those days are said that go with the rest
 */
record After(String performance, String confirmation, int days, Integer daysToApply, boolean consistent) {

    Aftermath of(LocalDate concludedOn) {
        var day = concludedOn.plusDays(days);
        var applied = daysToApply == null || (consistent && (confirmation == null || confirmation.equals("NONE")))
                ? null
                : concludedOn.plusDays(consistent ? Math.min(days, daysToApply) : daysToApply);
        return new Aftermath(
                performance,
                "PERFORMED".equals(performance) == consistent ? day : null,
                confirmation,
                applied,
                "CONFIRMED".equals(confirmation) ? day : null);
    }
}
