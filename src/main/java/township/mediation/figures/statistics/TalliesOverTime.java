package township.mediation.figures.statistics;

import static java.util.stream.Collectors.joining;
import static township.mediation.cases.facts.Measure.Day.OF_ACCEPTANCE;
import static township.mediation.cases.facts.Measure.Day.OF_CONCLUSION;

import java.util.function.BiFunction;
import township.mediation.cases.facts.Figure;
import township.mediation.cases.facts.Measure.Flow;

/**
 * The part of the statement that tallies the months, quarters or years of a period, alone or each with another key. A
 * case is counted only on its day of acceptance and its day of conclusion, however many months it was in hand; what was
 * in hand at the end of each follows from what was accepted and concluded before. A day outside the period has no key.
 */
final class TalliesOverTime {

    private static final String TALLIES = """
            counted as materialized (
                select case when c.accepted_on >= :from then %1$s end as accepted_in,
                    case when c.concluded_on <= :to then %2$s end as concluded_in,
                    %3$s as other, count(*) as cases, %4$s
                from mediation_case c
                where %5$s
                group by 1, 2, 3
            ), flows as materialized (
                select time, other, %6$s
                from (
                    select accepted_in as time, '%7$s' as day, counted.* from counted
                    union all
                    select concluded_in, '%8$s', counted.* from counted
                ) as of_days
                where time is not null
                group by time, other
            ), tallies as materialized (
                select times.key as %9$s, o.other as %10$s, %11$s,
                    o.cases + coalesce(sum(f.accepted - f.concluded) over before, 0) as carried_over,
                    o.cases + coalesce(sum(f.accepted - f.concluded) over until_then, 0) as pending
                from (
                    select other, coalesce(sum(cases) filter (where accepted_in is null), 0) as cases
                    from counted group by other
                ) as o
                    cross join %12$s as times left join flows f on f.time = times.key and f.other = o.other
                window until_then as (partition by o.other order by times.position),
                    before as (
                        partition by o.other order by times.position rows between unbounded preceding and 1 preceding
                    )
            )
            """;

    private TalliesOverTime() {}

    /** @param cases the condition of the cases in hand */
    static String of(Breakdown by, String cases) {
        var second = by.second();
        var time = second != null && second.byTime() ? second : by.first();
        var timeIsSecond = time == second;
        return TALLIES.formatted(
                time.expression(OF_ACCEPTANCE),
                time.expression(OF_CONCLUSION),
                timeIsSecond ? by.first().expression() : TallyQuery.expression(second),
                flows((column, flow) -> flow.sum() + " as " + column),
                cases,
                flows((column, flow) ->
                        "coalesce(sum(%1$s) filter (where day = '%2$s'), 0) as %1$s".formatted(column, flow.day())),
                OF_ACCEPTANCE,
                OF_CONCLUSION,
                timeIsSecond ? "second_key" : "key",
                timeIsSecond ? "key" : "second_key",
                flows((column, flow) -> "f." + column),
                timeIsSecond ? "second_keys" : "keys");
    }

    private static String flows(BiFunction<String, Flow, String> expression) {
        return Figure.OF_CASES.stream()
                .filter(figure -> figure.measure() instanceof Flow)
                .map(figure -> expression.apply(TallyQuery.column(figure), (Flow) figure.measure()))
                .collect(joining(",\n    "));
    }
}
