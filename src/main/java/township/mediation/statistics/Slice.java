package township.mediation.statistics;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import township.mediation.facts.Period;
import township.mediation.facts.Quarter;
import township.mediation.rules.Language;
import township.mediation.rules.Texts;

/** A row that is known before any case is counted. */
record Slice(String key, String name) {

    private static final Texts NAMES = Texts.in(Language.ZH);

    static List<Slice> months(Period whole) {
        var last = YearMonth.from(whole.to());
        return Stream.iterate(YearMonth.from(whole.from()), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(month ->
                        new Slice(month.toString(), NAMES.of("row.month", month.getYear(), month.getMonthValue())))
                .toList();
    }

    static List<Slice> quarters(Period whole) {
        var end = Quarter.of(whole.to()).next();
        return Stream.iterate(Quarter.of(whole.from()), quarter -> !quarter.equals(end), Quarter::next)
                .map(quarter ->
                        new Slice(quarter.toString(), NAMES.of("row.quarter", quarter.year(), ordinal(quarter))))
                .toList();
    }

    private static String ordinal(Quarter quarter) {
        return NAMES.of("quarter." + quarter.number());
    }

    static List<Slice> years(Period whole) {
        return IntStream.rangeClosed(whole.from().getYear(), whole.to().getYear())
                .mapToObj(year -> new Slice(String.valueOf(year), NAMES.of("row.year", year)))
                .toList();
    }
}
