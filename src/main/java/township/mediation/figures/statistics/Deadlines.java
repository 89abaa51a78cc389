package township.mediation.figures.statistics;

import static java.util.stream.Collectors.joining;
import static township.mediation.database.Rows.rows;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.AreaCode;
import township.mediation.areas.AreaLevel;
import township.mediation.areas.Coverage;
import township.mediation.cases.facts.Deadline;

/** Counts in one statement the few cases that an office watches: those that are open or still to be performed. */
@ApplicationScoped
public class Deadlines {

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
                r.changes, r.changed_at, k.key, k.name, cast(array[%s] as bigint[]) as counts
            from registers r left join (keys k left join counted t on t.key = k.key) on %s
            order by k.key
            """;
    private static final String HAS_A_ROW = "k.merged_on is null or k.merged_on > :today or t.key is not null";

    private final Session database;
    private final LongStatements statements;

    /** @param counts one for each {@link Deadline}, in their order */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Found(
            boolean listed,
            long changes,
            @Nullable Instant changedAt,
            @Nullable String key,
            @Nullable String name,
            Long[] counts) {

        Stream<DeadlineTallies.Row> row() {
            return key == null || name == null
                    ? Stream.empty()
                    : Stream.of(new DeadlineTallies.Row(new Key(key, name), DeadlineTally.of(List.of(counts))));
        }
    }

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
                .bind(rows(database, statement(area, by), Found.class))
                .setParameter("area", area.value())
                .setParameter("firstRegister", registers.rangeStart())
                .setParameter("endOfRegisters", registers.rangeEnd())
                .setParameter("today", today)
                .setParameter("known", known, Long.class);
        return tallies(by, query.getResultList());
    }

    static String statement(AreaCode area, Grouping by) {
        return WHOLE.formatted(
                TallyQuery.keys(area, by, ""),
                columns(column -> "sum(%1$s) as %1$s".formatted(column)),
                Arrays.stream(Deadline.Of.values())
                        .map(kind -> ofOneKind(kind, area, by))
                        .collect(joining("union all\n")),
                columns("coalesce(t.%s, 0)"::formatted),
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

    private static DeadlineTallies tallies(Grouping by, List<Found> found) {
        var any = found.get(0);
        var rows = found.stream().flatMap(Found::row).toList();
        return new DeadlineTallies(by, any.listed(), any.changes(), any.changedAt(), rows);
    }
}
