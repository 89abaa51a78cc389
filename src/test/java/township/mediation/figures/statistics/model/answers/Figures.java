package township.mediation.figures.statistics.model.answers;

import java.util.List;
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

    private Figures() {}

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
