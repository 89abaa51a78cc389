package township.mediation.figures.statistics.model;

import static net.jqwik.api.Arbitraries.integers;
import static net.jqwik.api.Arbitraries.just;
import static net.jqwik.api.Arbitraries.of;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import township.mediation.figures.statistics.model.answers.Code;
import township.mediation.figures.statistics.model.answers.Days;
import township.mediation.figures.statistics.model.ledger.Country;
import township.mediation.figures.statistics.model.ledger.Details;
import township.mediation.figures.statistics.model.ledger.Dispute;
import township.mediation.figures.statistics.model.ledger.NewModelCase.Flaw;

/** Random disputes, most of them sound. */
final class Disputes {

    private Disputes() {}

    /** As they are recorded; every other one has ended already. */
    static Arbitrary<Said> recorded() {
        return Combinators.combine(
                        any(),
                        Arbitraries.frequencyOf(Tuple.of(3, Ends.any()), Tuple.of(2, just(null))),
                        ModelCommands.mostly(true),
                        follows(),
                        Arbitraries.frequencyOf(Tuple.of(30, just(Flaw.NONE)), Tuple.of(1, of(Flaw.values()))))
                .as(Said::new);
    }

    static Arbitrary<Dispute> any() {
        var counted = Combinators.combine(
                villages(),
                of("NEIGHBOUR", "CONTRACT", "OTHER"),
                of(Code.SOURCES.keySet()).injectNull(0.2),
                of(Code.HANDLERS.keySet()).injectNull(0.2),
                Arbitraries.frequencyOf(Tuple.of(60, Days.ofCases()), Tuple.of(1, just(Days.FAR_IN_THE_FUTURE))),
                Arbitraries.frequency(Tuple.of(8, 0), Tuple.of(3, 1), Tuple.of(5, 40), Tuple.of(1, -1)),
                of(true, false).injectNull(0.2));
        return counted.flatAs((village, type, source, handledBy, acceptedOn, extension, difficult) -> details()
                .map(details -> new Dispute(
                        village,
                        type,
                        source,
                        handledBy,
                        acceptedOn,
                        extension == 0 ? null : acceptedOn.plusMonths(1).plusDays(extension),
                        difficult,
                        details)));
    }

    private static Arbitrary<Details> details() {
        return Combinators.combine(
                        Arbitraries.frequency(Tuple.of(4, 0), Tuple.of(1, 1), Tuple.of(1, 2)),
                        integers().between(1, 12).injectNull(0.3),
                        of("甲-1", "甲-2").injectNull(0.75),
                        of("宅基地边界", "欠款").injectNull(0.5),
                        of("沈某", "舒某").injectNull(0.5))
                .as((named, count, registerNumber, summary, mediator) ->
                        new Details(named, count, registerNumber, summary, mediator, null));
    }

    /** Few of them follow another case. */
    static Arbitrary<OtherCase> follows() {
        var kinds = Arbitraries.frequency(
                Tuple.of(16, OtherCase.Kind.NONE),
                Tuple.of(4, OtherCase.Kind.OF_THE_TOWNSHIP),
                Tuple.of(1, OtherCase.Kind.ANY),
                Tuple.of(1, OtherCase.Kind.ITSELF),
                Tuple.of(1, OtherCase.Kind.UNKNOWN));
        return Combinators.combine(kinds, integers().between(0, 30)).as(OtherCase::new);
    }

    /** More in one township than in the others, so that they meet. */
    private static Arbitrary<String> villages() {
        return Arbitraries.frequencyOf(
                Tuple.of(40, of(Country.VILLAGES_OF_HOUTANG)),
                Tuple.of(20, of(Country.VILLAGES.keySet())),
                Tuple.of(3, of(Country.NEW_VILLAGES)),
                Tuple.of(1, just(Country.UNKNOWN_VILLAGE)));
    }
}
