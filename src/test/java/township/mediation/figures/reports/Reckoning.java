package township.mediation.figures.reports;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Figures reckoned from what the events of cases say, case by case, by nothing that the service uses for it. */
final class Reckoning {

    /** Those that it reckons, besides the amount. */
    static final List<String> COUNTS = List.of(
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
            "parties");

    private final LocalDate from;
    private final LocalDate to;
    private final Map<String, Object> figures = new TreeMap<>();
    private BigDecimal amount = BigDecimal.ZERO;

    private Reckoning(LocalDate from, LocalDate to) {
        this.from = from;
        this.to = to;
        COUNTS.forEach(figure -> figures.put(figure, 0));
    }

    /** All but the rates. */
    static Map<String, Object> of(Collection<JsonNode> cases, LocalDate from, LocalDate to) {
        var reckoning = new Reckoning(from, to);
        cases.stream().filter(facts -> !facts.get("annulled").booleanValue()).forEach(reckoning::count);
        reckoning.figures.put("amount", reckoning.amount.setScale(2).toPlainString());
        return reckoning.figures;
    }

    private void count(JsonNode facts) {
        var acceptedOn = date(facts, "acceptedOn");
        var outcome = facts.get("outcome");
        var concludedOn = outcome.isNull() ? LocalDate.MAX : date(outcome, "concludedOn");
        if (acceptedOn.isBefore(from) && !concludedOn.isBefore(from)) {
            add("carriedOver", 1);
        }
        if (!acceptedOn.isAfter(to) && concludedOn.isAfter(to)) {
            add("pending", 1);
        }
        if (!acceptedOn.isBefore(from) && !acceptedOn.isAfter(to)) {
            add("accepted", 1);
            add("difficult", facts.get("difficult").booleanValue() ? 1 : 0);
            add("parties", facts.get("partyCount").asInt(0));
        }
        if (!concludedOn.isBefore(from) && !concludedOn.isAfter(to)) {
            conclude(outcome, !concludedOn.isAfter(dueOn(facts, acceptedOn)));
        }
    }

    private void conclude(JsonNode outcome, boolean timely) {
        add("concluded", 1);
        add("timely", timely ? 1 : 0);
        add(outcome.get("result").textValue().toLowerCase(Locale.ROOT), 1);
        var agreement = outcome.get("agreement");
        if (!agreement.isNull()) {
            add(agreement.get("form").textValue().toLowerCase(Locale.ROOT), 1);
            add("performed", agreement.get("performance").textValue().equals("PERFORMED") ? 1 : 0);
            add("confirmed", agreement.get("confirmation").textValue().equals("CONFIRMED") ? 1 : 0);
            amount = amount.add(agreement.get("amount").decimalValue());
        }
    }

    private static LocalDate dueOn(JsonNode facts, LocalDate acceptedOn) {
        var guideline = acceptedOn.plusMonths(1);
        var extendedTo = facts.get("extendedTo").isNull() ? guideline : date(facts, "extendedTo");
        return extendedTo.isAfter(guideline) ? extendedTo : guideline;
    }

    private static LocalDate date(JsonNode object, String field) {
        return LocalDate.parse(object.get(field).textValue());
    }

    private void add(String figure, int number) {
        figures.merge(figure, number, (one, other) -> (int) one + (int) other);
    }
}
