package township.mediation.figures.statistics;

import static township.mediation.database.Rows.rows;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.Area;
import township.mediation.areas.AreaCode;
import township.mediation.areas.AreaLevel;
import township.mediation.areas.Coverage;
import township.mediation.cases.facts.Figure;
import township.mediation.refusals.InvalidValue;

/** Sums figures, in one statement for each question. It reads one row for each row of the answer. */
@ApplicationScoped
public class Statistics {

    private final Session database;
    private final LongStatements statements;

    /** @param sums one for each of {@link Figure#OF_CASES}, in their order */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Found(
            @Nullable String areaName,
            @Nullable String areaNameEn,
            long changes,
            @Nullable Instant changedAt,
            boolean fit,
            @Nullable String key,
            @Nullable String name,
            @Nullable String secondKey,
            @Nullable String secondName,
            BigDecimal[] sums) {

        @Nullable
        Area area(AreaCode code) {
            return areaName == null ? null : new Area(code, areaName, areaNameEn);
        }

        Stream<StatisticsRow> row() {
            return key == null || name == null
                    ? Stream.empty()
                    : Stream.of(StatisticsRow.of(new Key(key, name), second(), tally()));
        }

        private @Nullable Key second() {
            return secondKey == null || secondName == null ? null : new Key(secondKey, secondName);
        }

        private Tally tally() {
            var values = new EnumMap<Figure, BigDecimal>(Figure.class);
            for (int i = 0; i < sums.length; i++) {
                values.put(Figure.OF_CASES.get(i), sums[i]);
            }
            return Tally.of(values::get);
        }
    }

    Statistics(Session database, LongStatements statements) {
        this.database = database;
        this.statements = statements;
    }

    /**
     * Answers a question on its own. A statement about more than one township may take longer than others.
     *
     * @param known as {@link #tallies} takes it
     * @throws InvalidValue at {@code by}, if there are too many pairs
     */
    public Tallies answer(Question question, @Nullable Long known) {
        return statements.in(question.area(), () -> tallies(question, known));
    }

    /**
     * Answers a question among others, in the caller's transaction.
     *
     * @param known the changes that an earlier answer had counted; if there are no others, nothing is summed
     */
    public Tallies tallies(Question question, @Nullable Long known) {
        var area = question.area();
        var registers = area.level() == AreaLevel.VILLAGE ? area.at(AreaLevel.TOWNSHIP) : area;
        var query = new Coverage(area)
                .bind(rows(database, TallyQuery.of(question), Found.class))
                .setParameter("area", area.value())
                .setParameter("firstRegister", registers.rangeStart())
                .setParameter("endOfRegisters", registers.rangeEnd())
                .setParameter("from", question.period().from())
                .setParameter("to", question.period().to())
                .setParameter("known", known, Long.class);
        nameKeys(query, question, question.by().first(), "first");
        if (question.by().second() != null) {
            nameKeys(query, question, question.by().second(), "second");
            query.setParameter("mostPairs", Breakdown.MOST_PAIRS);
        }
        return tallies(question, query.getResultList());
    }

    private static void nameKeys(NativeQuery<?> query, Question question, Grouping by, String place) {
        var unit = by.unit();
        if (unit == null) {
            var keys = by.keys(question.period());
            query.setParameter(place + "Keys", column(keys, Key::code))
                    .setParameter(place + "Names", column(keys, Key::name));
        } else if (TallyQuery.isOneUnit(question.area(), unit)) {
            query.setParameter("unit", question.area().at(unit).value());
        }
    }

    private static String[] column(List<Key> keys, Function<Key, String> value) {
        return keys.stream().map(value).toArray(String[]::new);
    }

    private static Tallies tallies(Question question, List<Found> found) {
        var any = found.get(0);
        if (!any.fit()) {
            throw new InvalidValue("by", "violation.too-many-pairs", Breakdown.MOST_PAIRS);
        }
        var rows = found.stream().flatMap(Found::row).toList();
        return new Tallies(question, any.area(question.area()), any.changes(), any.changedAt(), rows);
    }
}
