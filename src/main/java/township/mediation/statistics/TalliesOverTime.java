package township.mediation.statistics;

import static java.util.stream.Collectors.joining;
import static township.mediation.facts.Figure.Day.OF_ACCEPTANCE;
import static township.mediation.facts.Figure.Day.OF_CONCLUSION;

import java.util.function.BiFunction;
import township.mediation.facts.Figure.Flow;

/**
 * The part of the statement that tallies the months or years of a period. A case counts at its own two days only,
 * however many months it was in hand in; what was in hand at their ends follows from what was accepted and concluded
 * before. A day before or after the whole period has no key.
 */
final class TalliesOverTime {

    private static final String TALLIES = """
            counted as materialized (
                select case when c.accepted_on >= :from then %s end as accepted_in,
                    case when c.concluded_on <= :to then %s end as concluded_in,
                    count(*) as cases, %s
                from mediation_case c
                where %s
                group by 1, 2
            ), flows as materialized (
                select key, %s
                from (
                    select accepted_in as key, '%s' as day, counted.* from counted
                    union all
                    select concluded_in, '%s', counted.* from counted
                ) as of_days
                where key is not null
                group by key
            ), tallies as materialized (
                select k.key, %s,
                    o.cases + coalesce(sum(f.accepted - f.concluded) over before, 0) as carried_over,
                    o.cases + coalesce(sum(f.accepted - f.concluded) over until_then, 0) as pending
                from (select coalesce(sum(cases), 0) as cases from counted where accepted_in is null) as o
                    cross join keys k left join flows f on f.key = k.key
                window until_then as (order by k.position),
                    before as (order by k.position rows between unbounded preceding and 1 preceding)
            )
            """;

    private TalliesOverTime() {}

    /** @param cases the condition of those in hand */
    static String of(Grouping by, String cases) {
        return TALLIES.formatted(
                by.expression(OF_ACCEPTANCE),
                by.expression(OF_CONCLUSION),
                flows((column, flow) -> flow.sum() + " as " + column),
                cases,
                flows((column, flow) ->
                        "coalesce(sum(%1$s) filter (where day = '%2$s'), 0) as %1$s".formatted(column, flow.day())),
                OF_ACCEPTANCE,
                OF_CONCLUSION,
                flows((column, flow) -> "f." + column));
    }

    private static String flows(BiFunction<String, Flow, String> expression) {
        return Sums.FIGURES.stream()
                .filter(figure -> figure.measure() instanceof Flow)
                .map(figure -> expression.apply(TallyQuery.column(figure), (Flow) figure.measure()))
                .collect(joining(",\n    "));
    }
}
