package township.mediation.figures.statistics.model.answers;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import township.mediation.figures.statistics.model.ledger.ModelCase;

/** The figures that count cases or sum something of them, each told in the words of its definition. */
final class Figures {

    static final List<String> COUNTED = List.of(
            "carriedOver",
            "accepted",
            "settled",
            "failed",
            "withdrawn",
            "referred",
            "concluded",
            "pending",
            "oral",
            "written",
            "difficult",
            "timely",
            "performed",
            "confirmed",
            "amount",
            "parties");

    /** The figures that each rate sums up, above and below the line. */
    static final Map<String, List<List<String>>> RATES = rates(
            "successRate: settled / settled failed",
            "resolutionRate: settled / carriedOver accepted",
            "clearanceRate: concluded / accepted",
            "timelyRate: timely / concluded",
            "performanceRate: performed / settled");

    private Figures() {}

    private static Map<String, List<List<String>>> rates(String... written) {
        var rates = new LinkedHashMap<String, List<List<String>>>();
        for (var rate : written) {
            var parts = rate.split(": | / ");
            rates.put(parts[0], List.of(List.of(parts[1].split(" ")), List.of(parts[2].split(" "))));
        }
        return rates;
    }

    /** What a case that it counts adds to a figure. */
    static BigDecimal weight(String figure, ModelCase each) {
        return switch (figure) {
            case "amount" -> each.ending().agreement().yuan();
            case "parties" -> {
                var parties = each.dispute().details().partyCount();
                yield parties == null ? BigDecimal.ZERO : BigDecimal.valueOf(parties);
            }
            default -> BigDecimal.ONE;
        };
    }

    static boolean counts(String figure, ModelCase each, Span span) {
        var accepted = span.holds(each.dispute().acceptedOn());
        var concluded = each.ending() != null && span.holds(each.ending().concludedOn());
        var settled = concluded && each.ending().is("SETTLED");
        return switch (figure) {
            case "carriedOver" -> each.openAtTheEndOf(span.from().minusDays(1));
            case "pending" -> each.openAtTheEndOf(span.to());
            case "accepted", "parties" -> accepted;
            case "difficult" -> accepted && each.dispute().difficult();
            case "concluded" -> concluded;
            case "failed", "withdrawn", "referred" -> concluded && each.ending().is(figure.toUpperCase());
            case "timely" ->
                concluded && !each.ending().concludedOn().isAfter(each.dispute().dueOn());
            case "settled", "amount" -> settled;
            case "oral", "written" ->
                settled && each.ending().agreement().form().equals(figure.toUpperCase());
            case "performed" -> settled && isPerformed(each);
            case "confirmed" ->
                settled && each.ending().agreement().aftermath().confirmation().equals("CONFIRMED");
            default -> throw new IllegalArgumentException(figure);
        };
    }

    private static boolean isPerformed(ModelCase each) {
        return each.ending().agreement().aftermath().performance().equals("PERFORMED");
    }
}
