package township.mediation.figures.statistics.model;

import static net.jqwik.api.Arbitraries.integers;
import static net.jqwik.api.Arbitraries.just;
import static net.jqwik.api.Arbitraries.of;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import township.mediation.figures.statistics.model.Command.Amend;
import township.mediation.figures.statistics.model.Command.Annul;
import township.mediation.figures.statistics.model.Command.Choice;
import township.mediation.figures.statistics.model.Command.Conclude;
import township.mediation.figures.statistics.model.Command.FollowUp;
import township.mediation.figures.statistics.model.Command.Merge;
import township.mediation.figures.statistics.model.Command.Record;
import township.mediation.figures.statistics.model.Command.RecordAtMerger;
import township.mediation.figures.statistics.model.Command.RecordMany;
import township.mediation.figures.statistics.model.Command.Reopen;
import township.mediation.figures.statistics.model.Command.Repeat;
import township.mediation.figures.statistics.model.Command.Seen;
import township.mediation.figures.statistics.model.answers.ListAnswers;

/** Random commands, each with what is asked after it. */
final class ModelCommands {

    private ModelCommands() {}

    static Arbitrary<List<Step>> sequences() {
        return Combinators.combine(any(), ListAnswers.any())
                .as(Step::new)
                .withoutEdgeCases()
                .list()
                .ofMinSize(3)
                .ofMaxSize(24)
                .withSizeDistribution(RandomDistribution.uniform());
    }

    private static Arbitrary<Command> any() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Combinators.combine(Disputes.recorded(), keys()).as(Record::new)),
                Tuple.of(2, recordAtMerger()),
                Tuple.of(2, items().list().ofMinSize(1).ofMaxSize(4).map(RecordMany::new)),
                Tuple.of(6, amend()),
                Tuple.of(
                        5, Combinators.combine(choices(), Ends.any(), reasons()).as(Conclude::new)),
                Tuple.of(4, Combinators.combine(choices(), Ends.after()).as(FollowUp::new)),
                Tuple.of(2, Combinators.combine(choices(), reasons()).as(Reopen::new)),
                Tuple.of(
                        2,
                        Combinators.combine(choices(), reasons(), duplicates()).as(Annul::new)),
                Tuple.of(4, Mergers.any().map(Merge::new)),
                Tuple.of(
                        3,
                        Arbitraries.frequency(Tuple.of(4, 0), Tuple.of(1, 1), Tuple.of(1, 2))
                                .map(Repeat::new)));
    }

    private static Arbitrary<Command> recordAtMerger() {
        return Combinators.combine(which(), of(-1, 0, 0, 1), Disputes.recorded(), keys())
                .as(RecordAtMerger::new);
    }

    private static Arbitrary<Command> amend() {
        return Combinators.combine(
                        choices(),
                        Disputes.any(),
                        Disputes.follows(),
                        which(),
                        mostly(false),
                        mostly(true),
                        of(true, false),
                        mostly(false))
                .as(Amend::new);
    }

    private static Arbitrary<RecordMany.Item> items() {
        return Combinators.combine(
                        Disputes.recorded(), keys(), Arbitraries.frequency(Tuple.of(5, false), Tuple.of(1, true)))
                .as(RecordMany.Item::new);
    }

    private static Arbitrary<ModelKey> keys() {
        var kinds = Arbitraries.frequency(
                Tuple.of(8, ModelKey.Kind.NEW), Tuple.of(1, ModelKey.Kind.NONE), Tuple.of(1, ModelKey.Kind.USED));
        return Combinators.combine(kinds, which()).as(ModelKey::new);
    }

    private static Arbitrary<Choice> choices() {
        var seen = Arbitraries.frequencyOf(Tuple.of(20, just(Seen.THE_LAST)), Tuple.of(1, of(Seen.values())));
        return Combinators.combine(which(), mostly(true), seen).as(Choice::new);
    }

    private static Arbitrary<OtherCase> duplicates() {
        var kinds = Arbitraries.frequency(
                Tuple.of(4, OtherCase.Kind.OF_THE_TOWNSHIP),
                Tuple.of(3, OtherCase.Kind.NONE),
                Tuple.of(1, OtherCase.Kind.ANY),
                Tuple.of(1, OtherCase.Kind.ITSELF),
                Tuple.of(1, OtherCase.Kind.UNKNOWN));
        return Combinators.combine(kinds, which()).as(OtherCase::new);
    }

    private static Arbitrary<String> reasons() {
        return of("录入有误", "当事人反悔", "重复登记").injectNull(0.1);
    }

    private static Arbitrary<Integer> which() {
        return integers().between(0, 30);
    }

    static Arbitrary<Boolean> mostly(boolean usual) {
        return Arbitraries.frequency(Tuple.of(9, usual), Tuple.of(1, !usual));
    }
}
