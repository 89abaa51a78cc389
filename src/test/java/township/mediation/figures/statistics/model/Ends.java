package township.mediation.figures.statistics.model;

import static net.jqwik.api.Arbitraries.of;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random outcomes and what becomes of them, most of them sound. */
final class Ends {

    private Ends() {}

    static Arbitrary<End> any() {
        var amounts = Arbitraries.frequencyOf(
                Tuple.of(
                        30,
                        of("0", "100", "2500.5", "12000.50", "999999999999.99").injectNull(0.2)),
                Tuple.of(1, of("12,5", "1.005")));
        var settled = Combinators.combine(
                        days(),
                        reasons(),
                        of("ORAL", "WRITTEN"),
                        amounts,
                        of(0, 10).injectNull(0.6),
                        of("赔偿", "道歉").injectNull(0.5),
                        after())
                .as((day, reason, form, amount, effective, terms, after) ->
                        new End("SETTLED", day, reason, form, amount, effective, terms, after));
        var others = Combinators.combine(of("FAILED", "WITHDRAWN", "REFERRED"), days(), reasons())
                .as((result, day, reason) -> new End(result, day, reason, null, null, null, null, null));
        var wrong = Combinators.combine(of("SETTLED", "FAILED"), days(), after())
                .as((result, day, after) ->
                        new End(result, day, null, result.equals("SETTLED") ? null : "ORAL", null, null, null, after));
        return Arbitraries.frequencyOf(Tuple.of(16, settled), Tuple.of(8, others), Tuple.of(1, wrong));
    }

    /** What becomes of an agreement. */
    static Arbitrary<After> after() {
        return Combinators.combine(
                        of("PERFORMED", "PENDING", "BREACHED").injectNull(0.2),
                        of("CONFIRMED", "APPLIED", "REJECTED", "NONE").injectNull(0.2),
                        Arbitraries.frequency(Tuple.of(8, 0), Tuple.of(2, 3), Tuple.of(6, 31), Tuple.of(1, -1)),
                        of(0, 2, 40).injectNull(0.4),
                        Arbitraries.frequency(Tuple.of(15, true), Tuple.of(1, false)))
                .as(After::new);
    }

    private static Arbitrary<Day> days() {
        return Combinators.combine(
                        of(Day.Kind.values()),
                        Arbitraries.frequency(
                                Tuple.of(8, 0), Tuple.of(6, 1), Tuple.of(2, 2), Tuple.of(2, 31), Tuple.of(1, -1)))
                .as(Day::new);
    }

    private static Arbitrary<String> reasons() {
        return of("当事人和解", "一方不到场").injectNull(0.6);
    }
}
