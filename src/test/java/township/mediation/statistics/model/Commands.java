package township.mediation.statistics.model;

import static net.jqwik.api.Arbitraries.integers;
import static net.jqwik.api.Arbitraries.just;
import static net.jqwik.api.Arbitraries.of;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import township.mediation.statistics.model.Command.Amend;
import township.mediation.statistics.model.Command.Annul;
import township.mediation.statistics.model.Command.Conclude;
import township.mediation.statistics.model.Command.Day;
import township.mediation.statistics.model.Command.End;
import township.mediation.statistics.model.Command.Look;
import township.mediation.statistics.model.Command.Record;
import township.mediation.statistics.model.Command.RecordConcluded;
import township.mediation.statistics.model.Command.Repeat;

/** Random commands: few days, mostly the first and last of something, so that they meet at its boundaries. */
final class Commands {

    private static final LocalDate FIRST = LocalDate.of(2022, Month.DECEMBER, 1);
    private static final int DAYS = 456;
    private static final List<LocalDate> BOUNDARIES = List.of(
            LocalDate.of(2022, Month.DECEMBER, 31),
            LocalDate.of(2023, Month.JANUARY, 1),
            LocalDate.of(2023, Month.JANUARY, 31),
            LocalDate.of(2023, Month.FEBRUARY, 1),
            LocalDate.of(2023, Month.FEBRUARY, 28),
            LocalDate.of(2023, Month.OCTOBER, 31),
            LocalDate.of(2023, Month.DECEMBER, 31),
            LocalDate.of(2024, Month.JANUARY, 1),
            LocalDate.of(2024, Month.JANUARY, 31),
            LocalDate.of(2024, Month.FEBRUARY, 29));

    private Commands() {}

    static Arbitrary<List<Command>> sequences() {
        return commands().list().ofMinSize(3).ofMaxSize(30).withSizeDistribution(RandomDistribution.uniform());
    }

    private static Arbitrary<Command> commands() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, disputes().map(Record::new)),
                Tuple.of(
                        6, Combinators.combine(disputes(), ends(), mostly(true)).as(RecordConcluded::new)),
                Tuple.of(
                        4,
                        Combinators.combine(which(), disputes(), which(), mostly(false), mostly(true), mostly(false))
                                .as(Amend::new)),
                Tuple.of(5, Combinators.combine(which(), ends()).as(Conclude::new)),
                Tuple.of(1, which().map(Annul::new)),
                Tuple.of(1, just(new Repeat())),
                Tuple.of(1, Questions.any().map(Look::new)));
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(of(BOUNDARIES), integers().between(0, DAYS).map(FIRST::plusDays));
    }

    private static Arbitrary<Dispute> disputes() {
        var extensions = Arbitraries.frequency(Tuple.of(8, 0), Tuple.of(3, 1), Tuple.of(5, 40), Tuple.of(1, -1));
        var base = Combinators.combine(
                Arbitraries.frequencyOf(
                        Tuple.of(60, of(Country.VILLAGES.keySet())), Tuple.of(1, just(Country.UNKNOWN_VILLAGE))),
                of(Code.TYPES.keySet()),
                of(Code.SOURCES.keySet()).injectNull(0.2),
                of(Code.HANDLERS.keySet()).injectNull(0.2),
                days(),
                extensions,
                of(true, false).injectNull(0.2));
        var counts = integers().between(1, 12).injectNull(0.3);
        return base.flatAs((village, type, source, handledBy, acceptedOn, extension, difficult) -> Combinators.combine(
                        Arbitraries.frequency(Tuple.of(4, 0), Tuple.of(1, 1), Tuple.of(1, 2)), counts)
                .as((named, count) -> new Dispute(
                        village,
                        type,
                        source,
                        handledBy,
                        acceptedOn,
                        extension == 0 ? null : acceptedOn.plusMonths(1).plusDays(extension),
                        difficult,
                        named,
                        count)));
    }

    private static Arbitrary<End> ends() {
        var days = Combinators.combine(
                        of(Day.Kind.values()),
                        Arbitraries.frequency(
                                Tuple.of(8, 0), Tuple.of(6, 1), Tuple.of(2, 2), Tuple.of(2, 31), Tuple.of(1, -1)))
                .as(Day::new);
        var settled = Combinators.combine(
                        days,
                        of("ORAL", "WRITTEN"),
                        of("0", "100", "2500.5", "12000.50", "999999999999.99").injectNull(0.2),
                        of("PERFORMED", "PENDING", "BREACHED").injectNull(0.2),
                        of("CONFIRMED", "APPLIED", "REJECTED", "NONE").injectNull(0.2),
                        Arbitraries.frequency(Tuple.of(8, 0), Tuple.of(2, 3), Tuple.of(6, 31), Tuple.of(1, -1)))
                .as((day, form, amount, performance, confirmation, later) ->
                        new End("SETTLED", day, form, amount, performance, confirmation, later));
        var others = Combinators.combine(of("FAILED", "WITHDRAWN", "REFERRED"), days)
                .as((result, day) -> new End(result, day, null, null, null, null, 0));
        var wrong = Combinators.combine(of("SETTLED", "FAILED"), days)
                .as((result, day) ->
                        new End(result, day, result.equals("SETTLED") ? null : "ORAL", null, null, null, 0));
        return Arbitraries.frequencyOf(Tuple.of(12, settled), Tuple.of(12, others), Tuple.of(1, wrong));
    }

    private static Arbitrary<Integer> which() {
        return integers().between(0, 30);
    }

    private static Arbitrary<Boolean> mostly(boolean usual) {
        return Arbitraries.frequency(Tuple.of(9, usual), Tuple.of(1, !usual));
    }
}
