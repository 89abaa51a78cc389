package township.mediation.figures.statistics.model;

import static net.jqwik.api.Arbitraries.integers;
import static net.jqwik.api.Arbitraries.just;
import static net.jqwik.api.Arbitraries.of;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import township.mediation.figures.statistics.model.Merger.On;
import township.mediation.figures.statistics.model.Merger.Successor;
import township.mediation.figures.statistics.model.Merger.Whose;
import township.mediation.figures.statistics.model.answers.Days;
import township.mediation.figures.statistics.model.ledger.Country;

/** Random changes of the list of villages: mergers that meet the days of cases, one into the next, and taken back. */
final class Mergers {

    private Mergers() {}

    static Arbitrary<Merger> any() {
        return Combinators.combine(
                        codes(),
                        Arbitraries.frequency(
                                Tuple.of(2, Whose.NAMED),
                                Tuple.of(2, Whose.OTHERS_MERGED_INTO_IT),
                                Tuple.of(1, Whose.HAS_ANNULLED_CASES)),
                        of("新名村", "又名村").injectNull(0.8),
                        Arbitraries.frequency(
                                Tuple.of(20, Successor.STANDING),
                                Tuple.of(3, Successor.MERGED),
                                Tuple.of(5, Successor.NONE),
                                Tuple.of(4, Successor.AS_IT_IS),
                                Tuple.of(2, Successor.ANY),
                                Tuple.of(1, Successor.WITHOUT_A_DAY)),
                        integers().between(0, 11),
                        Arbitraries.frequency(
                                Tuple.of(4, On.THE_DAY),
                                Tuple.of(2, On.DAY_OF_LAST_CASE),
                                Tuple.of(5, On.DAY_AFTER_LAST_CASE)),
                        Arbitraries.frequencyOf(Tuple.of(5, Days.any()), Tuple.of(1, just(Days.FAR_IN_THE_FUTURE))))
                .as(Merger::new);
    }

    private static Arbitrary<String> codes() {
        return Arbitraries.frequencyOf(
                Tuple.of(15, of(Country.VILLAGES_OF_HOUTANG)),
                Tuple.of(10, of(Country.VILLAGES.keySet())),
                Tuple.of(4, of(Country.NEW_VILLAGES)),
                Tuple.of(1, just(Country.VILLAGE_OF_NO_TOWNSHIP)));
    }
}
