package township.mediation.figures.statistics.model.answers;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import township.mediation.figures.statistics.model.ledger.Dispute;
import township.mediation.figures.statistics.model.ledger.Ending;
import township.mediation.figures.statistics.model.ledger.ModelCase;

/** Counts cases day by day, as a clerk would with the ledger in front of him. */
final class Count {

    private static final List<String> COUNTS =
            Figures.COUNTED.stream().filter(figure -> !figure.equals("amount")).toList();

    private final Map<String, Integer> counted = new LinkedHashMap<>();
    private BigDecimal amount = BigDecimal.ZERO;

    private Count() {
        COUNTS.forEach(figure -> counted.put(figure, 0));
    }

    /** The figures as an answer writes them. */
    static Map<String, Object> of(List<ModelCase> cases, LocalDate from, LocalDate to) {
        var count = new Count();
        for (var each : cases) {
            if (each.openAtTheEndOf(from.minusDays(1))) {
                count.add("carriedOver", 1);
            }
            if (each.openAtTheEndOf(to)) {
                count.add("pending", 1);
            }
        }
        for (var day = from; !day.isAfter(to); day = day.plusDays(1)) {
            for (var each : cases) {
                if (each.acceptedOn(day)) {
                    count.accepted(each.dispute());
                }
                if (each.concludedOn(day)) {
                    count.concluded(each.dispute(), each.ending());
                }
            }
        }
        return count.figures();
    }

    private void accepted(Dispute dispute) {
        add("accepted", 1);
        add("difficult", dispute.difficult() ? 1 : 0);
        add(
                "parties",
                dispute.details().partyCount() == null ? 0 : dispute.details().partyCount());
    }

    private void concluded(Dispute dispute, Ending ending) {
        add("concluded", 1);
        add(
                switch (ending.result()) {
                    case "SETTLED" -> "settled";
                    case "FAILED" -> "failed";
                    case "WITHDRAWN" -> "withdrawn";
                    default -> "referred";
                },
                1);
        add("timely", ending.concludedOn().isAfter(dispute.dueOn()) ? 0 : 1);
        if (ending.is("SETTLED")) {
            var agreement = ending.agreement();
            add(agreement.form().equals("ORAL") ? "oral" : "written", 1);
            add("performed", agreement.aftermath().performance().equals("PERFORMED") ? 1 : 0);
            add("confirmed", agreement.aftermath().confirmation().equals("CONFIRMED") ? 1 : 0);
            amount = amount.add(agreement.yuan());
        }
    }

    private void add(String figure, int number) {
        counted.merge(figure, number, Integer::sum);
    }

    private Map<String, Object> figures() {
        var figures = new LinkedHashMap<String, Object>(counted);
        figures.put("amount", amount.setScale(2).toPlainString());
        var settled = counted.get("settled");
        var concluded = counted.get("concluded");
        var accepted = counted.get("accepted");
        figures.put("successRate", rate(settled, settled + counted.get("failed")));
        figures.put("resolutionRate", rate(settled, counted.get("carriedOver") + accepted));
        figures.put("clearanceRate", rate(concluded, accepted));
        figures.put("timelyRate", rate(counted.get("timely"), concluded));
        figures.put("performanceRate", rate(counted.get("performed"), settled));
        return figures;
    }

    static Map<String, Object> rate(int numerator, int denominator) {
        var rate = new LinkedHashMap<String, Object>();
        rate.put("numerator", numerator);
        rate.put("denominator", denominator);
        rate.put("value", denominator == 0 ? null : rounded(numerator, denominator, 10_000, 4));
        return rate;
    }

    /** Half up by whole numbers only; never the whole while something is missing. */
    static BigDecimal rounded(long numerator, long denominator, long parts, int places) {
        var half = (2 * numerator * parts + denominator) / (2 * denominator);
        var shown = numerator < denominator ? Math.min(half, parts - 1) : half;
        return new BigDecimal(BigInteger.valueOf(shown), places);
    }
}
