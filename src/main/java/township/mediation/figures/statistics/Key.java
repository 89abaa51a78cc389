package township.mediation.figures.statistics;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import township.mediation.cases.facts.Period;
import township.mediation.cases.facts.Quarter;
import township.mediation.texts.Language;
import township.mediation.texts.Texts;

/** Identifies a row, and names it in Chinese. */
public record Key(String code, String name) {

    private static final Texts NAMES = Texts.in(Language.ZH);

    static List<Key> months(Period whole) {
        var last = YearMonth.from(whole.to());
        return Stream.iterate(YearMonth.from(whole.from()), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(month -> new Key(month.toString(), NAMES.of("row.month", month.getYear(), month.getMonthValue())))
                .toList();
    }

    static List<Key> quarters(Period whole) {
        var end = Quarter.of(whole.to()).next();
        return Stream.iterate(Quarter.of(whole.from()), quarter -> !quarter.equals(end), Quarter::next)
                .map(quarter -> new Key(quarter.toString(), NAMES.of("row.quarter", quarter.year(), ordinal(quarter))))
                .toList();
    }

    private static String ordinal(Quarter quarter) {
        return NAMES.of("quarter." + quarter.number());
    }

    static List<Key> years(Period whole) {
        return IntStream.rangeClosed(whole.from().getYear(), whole.to().getYear())
                .mapToObj(year -> new Key(String.valueOf(year), NAMES.of("row.year", year)))
                .toList();
    }
}
