package township.mediation.figures.statistics;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.AreaCode;
import township.mediation.areas.AreaLevel;
import township.mediation.areas.Coverage;
import township.mediation.cases.facts.Deadline;

/** Counts in one statement the few cases that an office watches: those that are open or still to be performed. */
@ApplicationScoped
public class Deadlines {

    private static final int KEY = 3;
    private static final int FIRST_COUNT = 5;

    private static final String OF_ONE_KIND = """
            select %s as key, %s
            from mediation_case c
            where %s and %s and (select changes from registers) is distinct from cast(:known as bigint)
            group by 1
            """;
    private static final String WHOLE = """
            with registers as materialized (
                select coalesce(sum(changes), 0) as changes, max(changed_at) as changed_at
                from register where township >= :firstRegister and township < :endOfRegisters
            ), keys as (
                select * from (%s) as listed
                where (select changes from registers) is distinct from cast(:known as bigint)
            ), counted as materialized (
                select key, %s from (%s) as kinds group by key
            )
            select
                exists (select 1 from area where code = :area) or exists (select 1 from village where code = :area) as listed,
                r.changes, r.changed_at, k.key, k.name, %s
            from registers r left join (keys k left join counted t on t.key = k.key) on %s
            order by k.key
            """;
    private static final String HAS_A_ROW = "k.merged_on is null or k.merged_on > :today or t.key is not null";

    private final Session database;
    private final LongStatements statements;

    Deadlines(Session database, LongStatements statements) {
        this.database = database;
        this.statements = statements;
    }

    /**
     * Counts in each unit of an area: in its villages or, if it is wider than a prefecture, in the units of the next
     * level.
     *
     * @param known the changes that an earlier answer of the same day had counted; if there are no others, nothing is
     *     counted
     */
    public DeadlineTallies in(AreaCode area, LocalDate today, @Nullable Long known) {
        return statements.in(area, () -> counted(area, today, known));
    }

    private DeadlineTallies counted(AreaCode area, LocalDate today, @Nullable Long known) {
        var by = Grouping.ofNextLevel(area);
        var registers = area.level() == AreaLevel.VILLAGE ? area.at(AreaLevel.TOWNSHIP) : area;
        var query = new Coverage(area)
                .bind(database.createNativeQuery(statement(area, by), Object[].class))
                .setParameter("area", area.value())
                .setParameter("firstRegister", registers.rangeStart())
                .setParameter("endOfRegisters", registers.rangeEnd())
                .setParameter("today", today)
                .setParameter("known", known, Long.class)
                .addScalar("listed", Boolean.class)
                .addScalar("changes", Long.class)
                .addScalar("changed_at", Instant.class)
                .addScalar("key", String.class)
                .addScalar("name", String.class);
        Arrays.stream(Deadline.values()).forEach(deadline -> query.addScalar(column(deadline), Long.class));
        return tallies(by, query.getResultList());
    }

    static String statement(AreaCode area, Grouping by) {
        return WHOLE.formatted(
                TallyQuery.keys(area, by, ""),
                columns(column -> "sum(%1$s) as %1$s".formatted(column)),
                Arrays.stream(Deadline.Of.values())
                        .map(kind -> ofOneKind(kind, area, by))
                        .collect(joining("union all\n")),
                columns(column -> "coalesce(t.%1$s, 0) as %1$s".formatted(column)),
                by.unit() == AreaLevel.VILLAGE ? HAS_A_ROW : "true");
    }

    private static String ofOneKind(Deadline.Of kind, AreaCode area, Grouping by) {
        return OF_ONE_KIND.formatted(
                by.expression(),
                Arrays.stream(Deadline.values())
                        .map(deadline -> (kind.deadlines().contains(deadline)
                                        ? "count(*) filter (where %s)".formatted(deadline.condition())
                                        : "0")
                                + " as " + column(deadline))
                        .collect(joining(", ")),
                new Coverage(area).ofRows("c"),
                kind.predicate());
    }

    private static String columns(Function<String, String> expression) {
        return Arrays.stream(Deadline.values())
                .map(Deadlines::column)
                .map(expression)
                .collect(joining(", "));
    }

    private static String column(Deadline deadline) {
        return deadline.name().toLowerCase(Locale.ROOT);
    }

    private static DeadlineTallies tallies(Grouping by, List<Object[]> found) {
        var rows = new ArrayList<DeadlineTallies.Row>();
        for (var row : found) {
            if (row[KEY] != null) {
                var counts = IntStream.range(0, Deadline.values().length)
                        .mapToObj(i -> (Long) row[FIRST_COUNT + i])
                        .toList();
                rows.add(new DeadlineTallies.Row(
                        new Key((String) row[KEY], (String) row[KEY + 1]), DeadlineTally.of(counts)));
            }
        }
        var any = found.get(0);
        return new DeadlineTallies(by, (boolean) any[0], (Long) any[1], (Instant) any[2], rows);
    }
}
