package township.mediation.figures.statistics.model.answers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import township.mediation.figures.statistics.model.ledger.Ledger;
import township.mediation.figures.statistics.model.ledger.ModelCase;
import township.mediation.figures.statistics.model.ledger.ModelVillages;

/**
 * A request for the cases that a figure counts, or of a status.
 *
 * @param question the same area and period, and the rows among which is the one whose cases are asked for
 * @param figure null where the cases of a status are asked for that were accepted in the period
 * @param status null where all that count are asked for
 */
public record AskedList(Asked question, String figure, String status, Row row, int limit) {

    /** Only the cases of a row: {@code village}, {@code type}, {@code source} or {@code handledBy}, and its key. */
    record Row(String by, String key) {

        static final Row ALL = new Row(null, null);

        boolean holds(ModelCase each) {
            return by == null
                    || key.equals(
                            switch (by) {
                                case "village" -> each.village();
                                case "type" -> each.dispute().type();
                                case "source" -> each.dispute().source();
                                default -> each.dispute().handledBy();
                            });
        }

        /** The same question, so that its rows have this one. */
        Asked among(Asked question) {
            return isTotal() ? question : new Asked(question.area(), by, null, question.span());
        }

        boolean isTotal() {
            return by == null;
        }
    }

    String path() {
        return "/api/v1/cases?area=" + question.area() + "&" + question.span().parameters()
                + parameter("figure", figure) + parameter("status", status) + parameter(row.by(), row.key()) + "&limit="
                + limit;
    }

    private static String parameter(String name, String value) {
        return value == null ? "" : "&" + name + "=" + value;
    }

    boolean namesListed(ModelVillages villages) {
        return villages.isListed(question.area()) && (!"village".equals(row.by()) || villages.isListed(row.key()));
    }

    List<ModelCase> among(Ledger ledger) {
        return ledger.all().stream()
                .filter(each -> ledger.villages().covers(question.area(), each.village()))
                .filter(this::holds)
                .sorted(Ledger.newestFirst())
                .toList();
    }

    private boolean holds(ModelCase each) {
        var counts = !each.content().isAnnulled();
        return (figure == null
                        ? question.span().holds(each.dispute().acceptedOn())
                        : counts && Figures.counts(figure, each, question.span()))
                && (status == null ? counts : each.content().status().equals(status))
                && row.holds(each);
    }

    /** What the figure must be if it stands for these cases. */
    BigDecimal sum(List<Map<String, Object>> items) {
        return items.stream()
                .map(item -> switch (figure) {
                    case "amount" -> new BigDecimal((String) agreement(item).get("amount"));
                    case "parties" ->
                        item.get("partyCount") == null
                                ? BigDecimal.ZERO
                                : new BigDecimal(item.get("partyCount").toString());
                    default -> BigDecimal.ONE;
                })
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Map<?, ?> agreement(Map<String, Object> item) {
        return (Map<?, ?>) ((Map<?, ?>) item.get("outcome")).get("agreement");
    }

    @Override
    public String toString() {
        return path();
    }
}
