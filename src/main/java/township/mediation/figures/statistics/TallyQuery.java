package township.mediation.figures.statistics;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.AreaCode;
import township.mediation.areas.AreaLevel;
import township.mediation.areas.Coverage;
import township.mediation.cases.facts.Figure;
import township.mediation.cases.facts.InHand;

/**
 * The statement that answers a question. Keys are joined to an aggregate, so that a key without cases has its row of
 * zeros. Each case in hand in the period is read once. If the changes are known already, or if there would be too many
 * pairs, neither keys nor cases are read.
 */
final class TallyQuery {

    /** Whether anything has to be summed. */
    private static final String NEEDED = "(select changes from registers) is distinct from cast(:known as bigint)";

    private static final String FIT = "(select fit from pairs)";
    private static final String PAIRS = """
            , second_keys as (
                select * from (%s) as listed where %s
            ), pairs as materialized (
                select (select count(*) from keys) * (select count(*) from second_keys) <= :mostPairs as fit
            )
            """;

    private static final String ONE_UNIT =
            "select :unit as key, coalesce((select name from area where code = :unit), :unit) as name, 0 as position";
    private static final String VILLAGES = "select code as key, name, 0 as position, merged_on from village where %s";
    private static final String UNITS = """
            select code as key, name, 0 as position from area
            where code >= :areaLow and code < :areaHigh and length(code) = %d
            """;
    private static final String LISTED = """
            select key, name, position from unnest(cast(:%1$sKeys as text[]), cast(:%1$sNames as text[]))
                with ordinality as s (key, name, position)
            """;
    /** A merged village has a row in a period that begins before its merger, and wherever it has a case. */
    private static final String HAS_ROWS =
            "(%1$s.merged_on is null or %1$s.merged_on > :from or %1$s.key in (select %2$s from tallies))";

    private static final String HAS_SOMETHING = "t.carried_over + coalesce(t.accepted, 0) > 0";

    private static final String TALLIES_OF_GROUPS = """
            periods as (
                select cast(:from as date) as first_day, cast(:to as date) as last_day
            ), tallies as materialized (
                select %s as key, %s as second_key, %s
                from periods p cross join mediation_case c
                where %s
                group by 1, 2
            )
            """;

    private static final String WHOLE = """
            with registers as materialized (
                select coalesce(sum(changes), 0) as changes, max(changed_at) as changed_at
                from register where township >= :firstRegister and township < :endOfRegisters
            ), keys as (
                select * from (%s) as listed where %s
            )%s, %s
            select
                (select name from area where code = :area union all select name from village where code = :area)
                    as area_name,
                (select name_en from area where code = :area) as area_name_en,
                r.changes, r.changed_at, %s as fit, k.key, k.name, %s, array[%s] as sums
            from registers r left join (%s) on %s
            order by k.position, k.key%s
            """;

    private TallyQuery() {}

    static String of(Question question) {
        var area = question.area();
        var by = question.by();
        var second = by.second();
        var pairs = second != null;
        var cases = InHand.in(":from", ":to") + " and " + new Coverage(area).ofRows("c") + " and "
                + (pairs ? NEEDED + " and " + FIT : NEEDED);
        return WHOLE.formatted(
                keys(area, by.first(), "first"),
                NEEDED,
                second == null ? "" : PAIRS.formatted(keys(area, second, "second"), NEEDED),
                by.byTime() ? TalliesOverTime.of(by, cases) : talliesOfGroups(by, cases),
                pairs ? FIT : "true",
                pairs ? "s.key as second_key, s.name as second_name" : "null as second_key, null as second_name",
                columns(figure -> "coalesce(t.%s, 0)".formatted(column(figure))),
                pairs
                        ? "keys k cross join second_keys s left join tallies t on t.key = k.key and t.second_key = s.key"
                        : "keys k left join tallies t on t.key = k.key",
                rows(by),
                pairs ? ", s.position, s.key" : "");
    }

    private static String talliesOfGroups(Breakdown by, String cases) {
        return TALLIES_OF_GROUPS.formatted(
                by.first().expression(),
                expression(by.second()),
                columns(figure -> figure.sum() + " as " + column(figure)),
                cases);
    }

    /** The SQL expression of the second key; it is the same for all cases if there is one grouping. */
    static String expression(@Nullable Grouping second) {
        return second == null ? "''" : second.expression();
    }

    /** Which keys, and which pairs of keys, have a row. */
    private static String rows(Breakdown by) {
        var pairs = by.second() == null ? "true" : FIT;
        var villages = by.first().unit() == AreaLevel.VILLAGE
                ? HAS_ROWS.formatted("k", "key")
                : by.second() != null && by.second().unit() == AreaLevel.VILLAGE
                        ? HAS_ROWS.formatted("s", "second_key")
                        : "true";
        return pairs + " and " + villages + (by.zeros() ? "" : " and " + HAS_SOMETHING);
    }

    /** Units as wide as the area, or wider, make one row: the unit in which the area lies. */
    static boolean isOneUnit(AreaCode area, AreaLevel unit) {
        return unit != AreaLevel.VILLAGE && unit.compareTo(area.level()) <= 0;
    }

    /** @param place of the grouping; the names of its parameters begin with it */
    static String keys(AreaCode area, Grouping grouping, String place) {
        var unit = grouping.unit();
        if (unit == null) {
            return LISTED.formatted(place);
        }
        if (unit == AreaLevel.VILLAGE) {
            return VILLAGES.formatted(new Coverage(area).ofVillages("code"));
        }
        return isOneUnit(area, unit) ? ONE_UNIT : UNITS.formatted(unit.digits());
    }

    private static String columns(Function<Figure, String> expression) {
        return Figure.OF_CASES.stream().map(expression).collect(Collectors.joining(",\n    "));
    }

    static String column(Figure figure) {
        return figure.name().toLowerCase(Locale.ROOT);
    }
}
