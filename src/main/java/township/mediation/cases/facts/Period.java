package township.mediation.cases.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import township.mediation.refusals.InvalidValue;

/** A span of local dates, both inclusive. */
public record Period(LocalDate from, LocalDate to) {

    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    public static Period ofYear(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether it is a whole calendar year. */
    public boolean isYear() {
        return equals(ofYear(from.getYear()));
    }

    /** Whether it is a whole calendar month. */
    public boolean isMonth() {
        var month = YearMonth.from(from);
        return equals(new Period(month.atDay(1), month.atEndOfMonth()));
    }

    /** Whether it is a whole quarter of a calendar year. */
    public boolean isQuarter() {
        return equals(Quarter.of(from).days());
    }

    /** How many calendar months it touches. */
    public long months() {
        return ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to)) + 1;
    }

    /**
     * A period as a request names it: a year, or {@code from} and {@code to}, each a date, a month or a quarter.
     *
     * @param year the text {@code 2024}
     * @return null where the request names none
     * @throws InvalidValue at {@code year}, {@code from} or {@code to}
     */
    public static @Nullable Period asked(@Nullable String year, @Nullable String from, @Nullable String to) {
        if (year != null && !Year.FORM.matcher(year).matches()) {
            throw refused("year");
        }
        return asked(year == null ? null : Integer.valueOf(year), from, to);
    }

    /**
     * A period as a request names it: a year, or {@code from} and {@code to}, each a date, a month or a quarter.
     *
     * @return null where the request names none
     * @throws InvalidValue at {@code year}, {@code from} or {@code to}
     */
    public static @Nullable Period asked(@Nullable Integer year, @Nullable String from, @Nullable String to) {
        if (year != null) {
            if (from != null || to != null || !Year.isPlausible(year)) {
                throw refused("year");
            }
            return ofYear(year);
        }
        if (from == null && to == null) {
            return null;
        }
        if (from == null || to == null) {
            throw refused(from == null ? "from" : "to");
        }
        var first = named("from", from).from;
        var last = named("to", to).to;
        if (first.isAfter(last)) {
            throw refused("to");
        }
        return new Period(plausible("from", first), plausible("to", last));
    }

    /** The days of a date, a month or a quarter. */
    private static Period named(String field, String text) {
        var quarter = Quarter.FORM.matcher(text);
        if (quarter.matches()) {
            return new Quarter(Integer.parseInt(quarter.group(1)), Integer.parseInt(quarter.group(2))).days();
        }
        if (MONTH.matcher(text).matches()) {
            var first = date(field, text + "-01");
            return new Period(first, YearMonth.from(first).atEndOfMonth());
        }
        var day = date(field, text);
        return new Period(day, day);
    }

    private static LocalDate plausible(String field, LocalDate date) {
        if (!Year.isPlausible(date)) {
            throw refused(field);
        }
        return date;
    }

    private static LocalDate date(String field, String text) {
        try {
            if (DATE.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
            throw refused(field);
        } catch (DateTimeException noSuchDay) {
            throw refused(field);
        }
    }

    private static InvalidValue refused(String field) {
        return new InvalidValue(field, "violation.period");
    }
}
