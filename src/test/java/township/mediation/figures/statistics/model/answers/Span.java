package township.mediation.figures.statistics.model.answers;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Days, both inclusive, and the parameters that ask for them. */
record Span(LocalDate from, LocalDate to, String parameters) {

    static Span year(int year) {
        return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), "year=" + year);
    }

    static Span months(YearMonth from, YearMonth to) {
        return new Span(from.atDay(1), to.atEndOfMonth(), "from=" + from + "&to=" + to);
    }

    static Span quarter(int year, int number) {
        var from = LocalDate.of(year, 3 * number - 2, 1);
        var named = year + "-Q" + number;
        return new Span(from, from.plusMonths(3).minusDays(1), "from=" + named + "&to=" + named);
    }

    /** Those that it has days of. */
    Stream<Quarter> quarters() {
        return IntStream.rangeClosed(from.getYear(), to.getYear())
                .boxed()
                .flatMap(year -> IntStream.rangeClosed(1, 4).mapToObj(number -> new Quarter(year, number)))
                .filter(quarter ->
                        !quarter.to().isBefore(from) && !quarter.from().isAfter(to));
    }

    /** @param number 1 to 4 */
    record Quarter(int year, int number) {

        private static final List<String> NAMES = List.of("第一季度", "第二季度", "第三季度", "第四季度");

        String named() {
            return year + "-Q" + number;
        }

        String name() {
            return year + "年" + NAMES.get(number - 1);
        }

        LocalDate from() {
            return Span.quarter(year, number).from;
        }

        LocalDate to() {
            return Span.quarter(year, number).to;
        }
    }

    static Span days(LocalDate from, LocalDate to) {
        return new Span(from, to, "from=" + from + "&to=" + to);
    }

    Stream<YearMonth> months() {
        return from.withDayOfMonth(1)
                .datesUntil(to.plusDays(1), java.time.Period.ofMonths(1))
                .map(YearMonth::from);
    }

    /** The days of this span from one to another. */
    Span part(LocalDate first, LocalDate last) {
        return days(first.isBefore(from) ? from : first, last.isAfter(to) ? to : last);
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    @Override
    public String toString() {
        return parameters;
    }
}
