package township.mediation.cases.facts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A quarter of a calendar year, written {@code 2024-Q1}.
 *
 * @param number 1 to 4
 */
public record Quarter(int year, int number) {

    static final Pattern FORM = Pattern.compile("([0-9]{4})-Q([1-4])");

    private static final int MONTHS = 3;
    private static final int LAST = 4;

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    /** The quarter after it. */
    public Quarter next() {
        return number == LAST ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
    }

    /** All of its days. */
    public Period days() {
        var last = YearMonth.of(year, number * MONTHS);
        return new Period(last.minusMonths(MONTHS - 1).atDay(1), last.atEndOfMonth());
    }

    @Override
    public String toString() {
        return "%04d-Q%d".formatted(year, number);
    }
}
