package township.mediation.figures.reports;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import township.mediation.cases.facts.AgreementForm;
import township.mediation.cases.facts.DisputeType;
import township.mediation.cases.facts.Facts;
import township.mediation.cases.facts.Handler;
import township.mediation.cases.facts.Outcome;
import township.mediation.cases.facts.Period;
import township.mediation.cases.facts.Result;
import township.mediation.cases.facts.Source;

/**
 * What a case adds to the figures of a year, what later knowledge may change aside: the same contribution leaves every
 * figure of the year's report as it is.
 *
 * @param accepted null where it was carried over
 * @param concluded null where it was pending at the end of the year
 */
record Contribution(
        String villageCode,
        DisputeType type,
        Source source,
        Handler handledBy,
        @Nullable Accepted accepted,
        @Nullable Concluded concluded) {

    /** What is counted in the month of acceptance. */
    record Accepted(YearMonth in, boolean difficult, int parties) {}

    /** What is counted in the month of the conclusion. */
    record Concluded(
            YearMonth in,
            Result result,
            @Nullable AgreementForm form,
            @Nullable BigDecimal amount,
            boolean timely) {}

    /** @return null of a case that the year does not count */
    static @Nullable Contribution of(@Nullable Facts facts, int year) {
        var period = Period.ofYear(year);
        if (facts == null || facts.annulled() || facts.acceptedOn().isAfter(period.to())) {
            return null;
        }
        var outcome = facts.outcome();
        if (outcome != null && outcome.concludedOn().isBefore(period.from())) {
            return null;
        }
        return new Contribution(
                facts.villageCode(),
                facts.type(),
                facts.source(),
                facts.handledBy(),
                facts.acceptedOn().isBefore(period.from()) ? null : accepted(facts),
                outcome == null || outcome.concludedOn().isAfter(period.to())
                        ? null
                        : concluded(outcome, facts.timely()));
    }

    private static Accepted accepted(Facts facts) {
        var parties = facts.partyCount();
        return new Accepted(YearMonth.from(facts.acceptedOn()), facts.difficult(), parties == null ? 0 : parties);
    }

    private static Concluded concluded(Outcome outcome, boolean timely) {
        return new Concluded(
                YearMonth.from(outcome.concludedOn()), outcome.result(), outcome.form(), outcome.amount(), timely);
    }
}
