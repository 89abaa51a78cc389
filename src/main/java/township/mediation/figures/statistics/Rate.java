package township.mediation.figures.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One count divided by another. It never reads as 100 % while something is missing.
 *
 * @param value rounded half up to 4 places; null if the denominator is 0
 */
@Schema // of its own, since no type says that a tally has rates
public record Rate(
        long numerator,
        long denominator,

        @Schema(
                description = "The numerator divided by the denominator, rounded half up to 4 places, but less "
                        + "than 1 as long as the numerator is less than the denominator; null if the "
                        + "denominator is 0",
                format = "double",
                minimum = "0",
                example = "0.9763")
        @Nullable
        BigDecimal value) {

    private static final int PLACES = 4;

    public static Rate of(long numerator, long denominator) {
        return new Rate(numerator, denominator, denominator == 0 ? null : rounded(numerator, denominator, PLACES));
    }

    /** In percent, with one place: {@code 87.5}. The denominator must not be 0. */
    public String percent() {
        return rounded(numerator, denominator, PLACES - 1).movePointRight(2).toPlainString();
    }

    private static BigDecimal rounded(long numerator, long denominator, int places) {
        var value = BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), places, RoundingMode.HALF_UP);
        var justBelow = BigDecimal.ONE.subtract(BigDecimal.ONE.movePointLeft(places));
        return numerator < denominator ? value.min(justBelow) : value;
    }
}
