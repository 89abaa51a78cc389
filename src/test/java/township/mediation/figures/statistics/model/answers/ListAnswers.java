package township.mediation.figures.statistics.model.answers;

import static net.jqwik.api.Arbitraries.just;
import static net.jqwik.api.Arbitraries.of;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import township.mediation.figures.statistics.model.answers.AskedList.Row;
import township.mediation.figures.statistics.model.ledger.Country;

/** Random requests for lists of cases. */
public final class ListAnswers {

    private ListAnswers() {}

    public static Arbitrary<AskedList> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        6,
                        Combinators.combine(Questions.any(), rows(), of(Figures.COUNTED), limits())
                                .as((question, row, figure, limit) ->
                                        new AskedList(row.among(question), figure, null, row, limit))),
                Tuple.of(
                        1,
                        Combinators.combine(Questions.any(), rows(), statuses(), limits())
                                .as((question, row, status, limit) ->
                                        new AskedList(row.among(question), null, status, row, limit))));
    }

    /** One for every grouping, each with the cases of a figure, some of them those of one row. */
    public static Arbitrary<List<AskedList>> ofEveryGrouping() {
        return Combinators.combine(
                        Questions.GROUPINGS.stream().map(ListAnswers::groupedBy).toList())
                .as(asked -> asked);
    }

    private static Arbitrary<AskedList> groupedBy(String by) {
        return Combinators.combine(Questions.by(by), rows(), of(Figures.COUNTED), limits())
                .as((question, row, figure, limit) ->
                        new AskedList(question, figure, null, by.equals(row.by()) ? row : Row.ALL, limit));
    }

    private static Arbitrary<String> statuses() {
        return of("OPEN", "CONCLUDED", "ANNULLED").injectNull(0.3);
    }

    private static Arbitrary<Row> rows() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, just(Row.ALL)),
                Tuple.of(2, of(Country.VILLAGES_OF_HOUTANG).map(code -> new Row("village", code))),
                Tuple.of(1, of(Country.VILLAGES.keySet()).map(code -> new Row("village", code))),
                Tuple.of(1, of("NEIGHBOUR", "CONTRACT", "OTHER").map(code -> new Row("type", code))),
                Tuple.of(1, of(Code.SOURCES.keySet()).map(code -> new Row("source", code))),
                Tuple.of(1, of(Code.HANDLERS.keySet()).map(code -> new Row("handledBy", code))));
    }

    private static Arbitrary<Integer> limits() {
        return of(7, 7, 7, 2);
    }
}
