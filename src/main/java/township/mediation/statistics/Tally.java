package township.mediation.statistics;

import static township.mediation.cases.Figure.ACCEPTED;
import static township.mediation.cases.Figure.AMOUNT;
import static township.mediation.cases.Figure.CARRIED_OVER;
import static township.mediation.cases.Figure.CLEARANCE_RATE;
import static township.mediation.cases.Figure.CONCLUDED;
import static township.mediation.cases.Figure.CONFIRMED;
import static township.mediation.cases.Figure.DIFFICULT;
import static township.mediation.cases.Figure.FAILED;
import static township.mediation.cases.Figure.ORAL;
import static township.mediation.cases.Figure.PARTIES;
import static township.mediation.cases.Figure.PENDING;
import static township.mediation.cases.Figure.PERFORMANCE_RATE;
import static township.mediation.cases.Figure.PERFORMED;
import static township.mediation.cases.Figure.REFERRED;
import static township.mediation.cases.Figure.RESOLUTION_RATE;
import static township.mediation.cases.Figure.SETTLED;
import static township.mediation.cases.Figure.SUCCESS_RATE;
import static township.mediation.cases.Figure.TIMELY;
import static township.mediation.cases.Figure.TIMELY_RATE;
import static township.mediation.cases.Figure.WITHDRAWN;
import static township.mediation.cases.Figure.WRITTEN;

import township.mediation.cases.Figure;
import township.mediation.cases.Figure.Ratio;
import township.mediation.cases.Money;

/**
 * The figures of one group of cases in one period, as {@link Figure} defines them.
 *
 * @param amount yuan, with two decimals
 */
public record Tally(
        long carriedOver,
        long accepted,
        long settled,
        long failed,
        long withdrawn,
        long referred,
        long concluded,
        long pending,
        long oral,
        long written,
        long difficult,
        long timely,
        long performed,
        long confirmed,
        String amount,
        long parties,
        Rate successRate,
        Rate resolutionRate,
        Rate clearanceRate,
        Rate timelyRate,
        Rate performanceRate) {

    static Tally of(Sums sums) {
        return new Tally(
                sums.count(CARRIED_OVER),
                sums.count(ACCEPTED),
                sums.count(SETTLED),
                sums.count(FAILED),
                sums.count(WITHDRAWN),
                sums.count(REFERRED),
                sums.count(CONCLUDED),
                sums.count(PENDING),
                sums.count(ORAL),
                sums.count(WRITTEN),
                sums.count(DIFFICULT),
                sums.count(TIMELY),
                sums.count(PERFORMED),
                sums.count(CONFIRMED),
                Money.text(sums.value(AMOUNT)),
                sums.count(PARTIES),
                rate(sums, SUCCESS_RATE),
                rate(sums, RESOLUTION_RATE),
                rate(sums, CLEARANCE_RATE),
                rate(sums, TIMELY_RATE),
                rate(sums, PERFORMANCE_RATE));
    }

    /** Cases in hand in the period: carried over or accepted. */
    public long inHand() {
        return carriedOver + accepted;
    }

    private static Rate rate(Sums sums, Figure figure) {
        if (figure.measure() instanceof Ratio ratio) {
            return Rate.of(sums.count(ratio.numerator()), sums.count(ratio.denominator()));
        }
        throw new IllegalArgumentException(figure + " is no rate");
    }
}
