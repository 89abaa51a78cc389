package township.mediation.figures.statistics.model.answers;

import static net.jqwik.api.Arbitraries.integers;
import static net.jqwik.api.Arbitraries.just;
import static net.jqwik.api.Arbitraries.of;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import township.mediation.figures.statistics.model.ledger.Country;

/** Random requests for figures. */
public final class Questions {

    static final List<String> GROUPINGS = List.of(
            "village",
            "township",
            "county",
            "prefecture",
            "province",
            "type",
            "source",
            "handledBy",
            "month",
            "quarter",
            "year",
            "village,type",
            "month,village",
            "township,quarter",
            "source,handledBy",
            "type,year");
    private static final YearMonth FIRST = YearMonth.of(2022, Month.DECEMBER);

    private Questions() {}

    static Arbitrary<Asked> any() {
        return of(GROUPINGS).flatMap(Questions::by);
    }

    static Arbitrary<Asked> by(String grouping) {
        return Combinators.combine(areas(), of(true, false).injectNull(0.5), spans())
                .as((area, zeros, span) -> new Asked(area, grouping, zeros, span));
    }

    public static Arbitrary<String> areas() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, of(Country.WHOLE)),
                Tuple.of(3, of(Country.everyArea())),
                Tuple.of(2, of(Country.VILLAGES_OF_HOUTANG)));
    }

    private static Arbitrary<Span> spans() {
        var months = integers().between(0, 15).map(FIRST::plusMonths);
        return Arbitraries.frequencyOf(
                Tuple.of(2, integers().between(2022, 2025).map(Span::year)),
                Tuple.of(
                        2,
                        Combinators.combine(months, months)
                                .as((one, other) ->
                                        one.isAfter(other) ? Span.months(other, one) : Span.months(one, other))),
                Tuple.of(1, integers().between(1, 4).map(number -> Span.quarter(2023, number))),
                Tuple.of(
                        3,
                        Combinators.combine(Days.any(), Days.any())
                                .as((one, other) ->
                                        one.isAfter(other) ? Span.days(other, one) : Span.days(one, other))),
                Tuple.of(1, Days.any().map(day -> Span.days(day, day))),
                Tuple.of(2, just(Span.days(Days.FIRST, Days.FIRST.plusDays(Days.DAYS)))));
    }
}
