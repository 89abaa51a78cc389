package township.mediation.figures.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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

    private static final int FIT = 4;
    private static final int FIRST_KEY = 5;
    private static final int SECOND_KEY = 7;
    private static final int FIRST_FIGURE = 9;

    private final Session database;
    private final LongStatements statements;

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
                .bind(database.createNativeQuery(TallyQuery.of(question), Object[].class))
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
        declareColumns(query);
        return tallies(question, query.getResultList());
    }

    private static void nameKeys(NativeQuery<Object[]> query, Question question, Grouping by, String place) {
        var unit = by.unit();
        if (unit == null) {
            var keys = by.keys(question.period());
            query.setParameter(place + "Keys", column(keys, Key::code))
                    .setParameter(place + "Names", column(keys, Key::name));
        } else if (TallyQuery.isOneUnit(question.area(), unit)) {
            query.setParameter("unit", question.area().at(unit).value());
        }
    }

    private static void declareColumns(NativeQuery<Object[]> query) {
        query.addScalar("area_name", String.class)
                .addScalar("area_name_en", String.class)
                .addScalar("changes", Long.class)
                .addScalar("changed_at", Instant.class)
                .addScalar("fit", Boolean.class)
                .addScalar("key", String.class)
                .addScalar("name", String.class)
                .addScalar("second_key", String.class)
                .addScalar("second_name", String.class);
        Figure.OF_CASES.forEach(figure -> query.addScalar(TallyQuery.column(figure), BigDecimal.class));
    }

    private static String[] column(List<Key> keys, Function<Key, String> value) {
        return keys.stream().map(value).toArray(String[]::new);
    }

    private static @Nullable Area area(AreaCode code, @Nullable String name, @Nullable String nameEn) {
        return name == null ? null : new Area(code, name, nameEn);
    }

    private static @Nullable Key key(Object[] row, int column) {
        return row[column] == null ? null : new Key((String) row[column], (String) row[column + 1]);
    }

    private static Tally tally(Object[] row) {
        return Tally.of(figure -> (BigDecimal) row[FIRST_FIGURE + Figure.OF_CASES.indexOf(figure)]);
    }

    private static Tallies tallies(Question question, List<Object[]> found) {
        var any = found.get(0);
        if (!(boolean) any[FIT]) {
            throw new InvalidValue("by", "violation.too-many-pairs", Breakdown.MOST_PAIRS);
        }
        var rows = new ArrayList<StatisticsRow>();
        for (var row : found) {
            var first = key(row, FIRST_KEY);
            if (first != null) {
                rows.add(StatisticsRow.of(first, key(row, SECOND_KEY), tally(row)));
            }
        }
        return new Tallies(
                question,
                area(question.area(), (String) any[0], (String) any[1]),
                (Long) any[2],
                (Instant) any[3],
                rows);
    }
}
