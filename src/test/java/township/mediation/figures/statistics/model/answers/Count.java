package township.mediation.figures.statistics.model.answers;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import township.mediation.figures.statistics.model.ledger.ModelCase;

/** Counts cases one by one, as a clerk would with the ledger in front of him. */
final class Count {

    private Count() {}

    /** The figures as an answer writes them. */
    static Map<String, Object> of(List<ModelCase> cases, LocalDate from, LocalDate to) {
        var span = Span.days(from, to);
        var figures = new LinkedHashMap<String, Object>();
        for (var figure : Figures.COUNTED) {
            var sum = cases.stream()
                    .filter(each -> Figures.counts(figure, each, span))
                    .map(each -> Figures.weight(figure, each))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            figures.put(figure, figure.equals("amount") ? sum.setScale(2).toPlainString() : sum.intValueExact());
        }
        Figures.RATES.forEach((rate, of) -> figures.put(rate, rate(sum(of.get(0), figures), sum(of.get(1), figures))));
        return figures;
    }

    private static int sum(List<String> counts, Map<String, Object> figures) {
        return counts.stream().mapToInt(figure -> (int) figures.get(figure)).sum();
    }

    private static Map<String, Object> rate(int numerator, int denominator) {
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
