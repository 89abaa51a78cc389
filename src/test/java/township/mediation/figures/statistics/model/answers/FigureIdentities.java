package township.mediation.figures.statistics.model.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/** What holds of every answer, whatever the cases. */
final class FigureIdentities {

    private static final List<String> FLOWS = List.of(
            "accepted",
            "settled",
            "failed",
            "withdrawn",
            "referred",
            "concluded",
            "oral",
            "written",
            "difficult",
            "timely",
            "performed",
            "confirmed",
            "parties");

    private FigureIdentities() {}

    @SuppressWarnings("unchecked")
    static void holdIn(Map<String, Object> answer) {
        var total = (Map<String, Object>) answer.get("total");
        var rows = (List<Map<String, Object>>) answer.get("rows");
        balances(total);
        rows.forEach(FigureIdentities::balances);
        FLOWS.forEach(flow -> assertThat(sum(rows, flow)).as(flow).isEqualTo(number(total, flow)));
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
        assertThat(number(tally, "pending"))
                .isEqualTo(number(tally, "carriedOver") + number(tally, "accepted") - number(tally, "concluded"));
        assertThat(number(tally, "concluded"))
                .isEqualTo(number(tally, "settled")
                        + number(tally, "failed")
                        + number(tally, "withdrawn")
                        + number(tally, "referred"));
        assertThat(number(tally, "oral") + number(tally, "written")).isEqualTo(number(tally, "settled"));
    }

    private static int sum(List<Map<String, Object>> rows, String figure) {
        return rows.stream().mapToInt(row -> number(row, figure)).sum();
    }

    private static int number(Map<String, Object> tally, String figure) {
        return (int) tally.get(figure);
    }
}
