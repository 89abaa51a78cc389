package township.mediation.statistics;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import township.mediation.areas.AreaCode;
import township.mediation.areas.AreaLevel;
import township.mediation.areas.Coverage;
import township.mediation.facts.Figure;

/**
 * The statement that answers a question. Keys are joined to an aggregate, so that one where nothing happened has its
 * row of zeros. Each case in hand in the period is read once. Where the changes are known already neither keys nor cases
 * are read.
 */
final class TallyQuery {

    /** Of a case: in hand in the period and in the area, unless the changes are known already. */
    static final String IN_HAND = """
            not c.annulled and %s
                and c.accepted_on <= :to and coalesce(c.concluded_on, 'infinity') >= :from
                and (select changes from registers) is distinct from cast(:known as bigint)
            """;

    private static final String ONE_UNIT =
            "select :unit as key, coalesce((select name from area where code = :unit), :unit) as name, 0 as position";
    private static final String VILLAGES = "select code as key, name, 0 as position, merged_on from village where %s";
    private static final String UNITS = """
            select code as key, name, 0 as position from area
            where code >= :areaLow and code < :areaHigh and length(code) = %d
            """;
    private static final String SLICES = """
            select key, name, position from unnest(cast(:keys as text[]), cast(:names as text[]))
                with ordinality as s (key, name, position)
            """;
    /** A merged village has one in a period that begins before its merger, and wherever it has a figure. */
    private static final String HAS_A_ROW = "k.merged_on is null or k.merged_on > :from or t.key is not null";

    private static final String TALLIES_OF_GROUPS = """
            periods as (
                select cast(:from as date) as first_day, cast(:to as date) as last_day
            ), tallies as materialized (
                select %s as key, %s
                from periods p cross join mediation_case c
                where %s
                group by 1
            )
            """;

    private TallyQuery() {}

    static String of(Question question) {
        var by = question.by();
        var unit = by.unit();
        var cases = IN_HAND.formatted(new Coverage(question.area()).ofRows("c"));
        return """
                with registers as materialized (
                    select coalesce(sum(changes), 0) as changes, max(changed_at) as changed_at
                    from register where township >= :firstRegister and township < :endOfRegisters
                ), keys as (
                    select * from (%s) as listed
                    where (select changes from registers) is distinct from cast(:known as bigint)
                ), %s
                select
                    (select name from area where code = :area union all select name from village where code = :area)
                        as area_name,
                    (select name_en from area where code = :area) as area_name_en,
                    r.changes, r.changed_at, k.key, k.name, %s
                from registers r left join (keys k left join tallies t on t.key = k.key) on %s
                order by k.position, k.key
                """.formatted(
                unit == null ? SLICES : units(question.area(), unit),
                by.byTime()
                        ? TalliesOverTime.of(by, cases)
                        : TALLIES_OF_GROUPS.formatted(
                                by.expression(), columns(figure -> figure.sum() + " as " + column(figure)), cases),
                columns(figure -> "coalesce(t.%1$s, 0) as %1$s".formatted(column(figure))),
                unit == AreaLevel.VILLAGE ? HAS_A_ROW : "true");
    }

    /** A unit as wide as the area or wider is one row: the unit that the area lies in. */
    static boolean isOneUnit(AreaCode area, AreaLevel unit) {
        return unit != AreaLevel.VILLAGE && unit.compareTo(area.level()) <= 0;
    }

    private static String units(AreaCode area, AreaLevel unit) {
        if (unit == AreaLevel.VILLAGE) {
            return VILLAGES.formatted(new Coverage(area).ofVillages("code"));
        }
        return isOneUnit(area, unit) ? ONE_UNIT : UNITS.formatted(unit.digits());
    }

    private static String columns(Function<Figure, String> expression) {
        return Sums.FIGURES.stream().map(expression).collect(Collectors.joining(",\n    "));
    }

    static String column(Figure figure) {
        return figure.name().toLowerCase(Locale.ROOT);
    }
}
