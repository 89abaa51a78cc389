package township.mediation.figures.statistics;

import static township.mediation.cases.facts.Figure.ACCEPTED;
import static township.mediation.cases.facts.Figure.AMOUNT;
import static township.mediation.cases.facts.Figure.CARRIED_OVER;
import static township.mediation.cases.facts.Figure.CLEARANCE_RATE;
import static township.mediation.cases.facts.Figure.CONCLUDED;
import static township.mediation.cases.facts.Figure.CONFIRMED;
import static township.mediation.cases.facts.Figure.DIFFICULT;
import static township.mediation.cases.facts.Figure.FAILED;
import static township.mediation.cases.facts.Figure.ORAL;
import static township.mediation.cases.facts.Figure.PARTIES;
import static township.mediation.cases.facts.Figure.PENDING;
import static township.mediation.cases.facts.Figure.PERFORMANCE_RATE;
import static township.mediation.cases.facts.Figure.PERFORMED;
import static township.mediation.cases.facts.Figure.REFERRED;
import static township.mediation.cases.facts.Figure.RESOLUTION_RATE;
import static township.mediation.cases.facts.Figure.SETTLED;
import static township.mediation.cases.facts.Figure.SUCCESS_RATE;
import static township.mediation.cases.facts.Figure.TIMELY;
import static township.mediation.cases.facts.Figure.TIMELY_RATE;
import static township.mediation.cases.facts.Figure.WITHDRAWN;
import static township.mediation.cases.facts.Figure.WRITTEN;

import township.mediation.cases.facts.Figure;
import township.mediation.cases.facts.Figure.Ratio;
import township.mediation.cases.facts.Money;

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

    /** Of a group in which nothing happened. */
    public static final Tally ZERO = of(Sums.zero());

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

    /** A {@link Long}, {@code amount} as a {@link String}, or a {@link Rate}. */
    public Object value(Figure figure) {
        return switch (figure) {
            case CARRIED_OVER -> carriedOver;
            case ACCEPTED -> accepted;
            case SETTLED -> settled;
            case FAILED -> failed;
            case WITHDRAWN -> withdrawn;
            case REFERRED -> referred;
            case CONCLUDED -> concluded;
            case PENDING -> pending;
            case ORAL -> oral;
            case WRITTEN -> written;
            case DIFFICULT -> difficult;
            case TIMELY -> timely;
            case PERFORMED -> performed;
            case CONFIRMED -> confirmed;
            case AMOUNT -> amount;
            case PARTIES -> parties;
            case SUCCESS_RATE -> successRate;
            case RESOLUTION_RATE -> resolutionRate;
            case CLEARANCE_RATE -> clearanceRate;
            case TIMELY_RATE -> timelyRate;
            case PERFORMANCE_RATE -> performanceRate;
        };
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
