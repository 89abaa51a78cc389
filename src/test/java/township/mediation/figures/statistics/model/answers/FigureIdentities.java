package township.mediation.figures.statistics.model.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What holds of every answer, whatever the cases. */
final class FigureIdentities {

    private static final List<String> STOCKS = List.of("carriedOver", "pending");

    private FigureIdentities() {}

    @SuppressWarnings("unchecked")
    static void holdIn(Map<String, Object> answer) {
        var total = (Map<String, Object>) answer.get("total");
        var rows = (List<Map<String, Object>>) answer.get("rows");
        balances(total);
        rows.forEach(FigureIdentities::balances);
        Figures.COUNTED.stream()
                .filter(figure -> !STOCKS.contains(figure))
                .forEach(flow -> assertThat(sum(rows, flow)).as(flow).isEqualByComparingTo(number(total, flow)));
        var times = List.of("month", "quarter", "year");
        var by = (String) answer.get("by");
        if (times.contains(by)) {
            if (rows.isEmpty()) {
                return;
            }
            for (int i = 1; i < rows.size(); i++) {
                assertThat(number(rows.get(i), "carriedOver")).isEqualTo(number(rows.get(i - 1), "pending"));
            }
            assertThat(number(total, "carriedOver")).isEqualTo(number(rows.get(0), "carriedOver"));
            assertThat(number(total, "pending")).isEqualTo(number(rows.get(rows.size() - 1), "pending"));
        } else if (times.stream().noneMatch(by::contains)) {
            assertThat(sum(rows, "carriedOver")).isEqualTo(number(total, "carriedOver"));
            assertThat(sum(rows, "pending")).isEqualTo(number(total, "pending"));
        }
    }

    private static void balances(Map<String, Object> tally) {
        assertThat(number(tally, "pending").add(number(tally, "concluded")))
                .isEqualTo(number(tally, "carriedOver").add(number(tally, "accepted")));
        assertThat(number(tally, "concluded"))
                .isEqualTo(Stream.of("settled", "failed", "withdrawn", "referred")
                        .map(result -> number(tally, result))
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
        assertThat(number(tally, "oral").add(number(tally, "written"))).isEqualTo(number(tally, "settled"));
    }

    private static BigDecimal sum(List<Map<String, Object>> rows, String figure) {
        return rows.stream().map(row -> number(row, figure)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal number(Map<String, Object> tally, String figure) {
        return new BigDecimal(tally.get(figure).toString());
    }
}
