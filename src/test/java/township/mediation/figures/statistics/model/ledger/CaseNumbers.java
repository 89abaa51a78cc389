package township.mediation.figures.statistics.model.ledger;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** The numbers of cases, without a gap in a township and year. */
final class CaseNumbers {

    private final Map<String, Integer> last = new HashMap<>();

    record Number(String township, int year, int sequence) implements Comparable<Number> {

        private static final Comparator<Number> ORDER = Comparator.comparing(Number::township)
                .thenComparing(Number::year)
                .thenComparing(Number::sequence);

        @Override
        public int compareTo(Number other) {
            return ORDER.compare(this, other);
        }

        @Override
        public String toString() {
            return "%s-%d-%04d".formatted(township, year, sequence);
        }
    }

    Number next(String township, int year) {
        return new Number(township, year, last.merge(township + year, 1, Integer::sum));
    }
}
