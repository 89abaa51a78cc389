package township.mediation.statistics.model;

import static net.jqwik.api.Arbitraries.integers;
import static net.jqwik.api.Arbitraries.of;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random requests for figures. */
final class Questions {

    private static final List<String> GROUPINGS = List.of(
            "village", "township", "county", "prefecture", "province", "type", "source", "handledBy", "month", "year");
    private static final YearMonth FIRST = YearMonth.of(2022, Month.DECEMBER);

    private Questions() {}

    static Arbitrary<Asked> any() {
        return Combinators.combine(areas(), of(GROUPINGS), spans()).as(Asked::new);
    }

    /** One for every grouping. */
    static Arbitrary<List<Asked>> ofEveryGrouping() {
        return Combinators.combine(GROUPINGS.stream()
                        .map(by -> Combinators.combine(areas(), spans()).as((area, span) -> new Asked(area, by, span)))
                        .toList())
                .as(asked -> asked);
    }

    static Arbitrary<String> areas() {
        return Arbitraries.frequencyOf(Tuple.of(1, of(Country.WHOLE)), Tuple.of(4, of(Country.everyArea())));
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
                Tuple.of(
                        3,
                        Combinators.combine(Commands.days(), Commands.days())
                                .as((one, other) ->
                                        one.isAfter(other) ? Span.days(other, one) : Span.days(one, other))),
                Tuple.of(1, Commands.days().map(day -> Span.days(day, day))));
    }
}
