package township.mediation.figures.statistics.model;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import township.mediation.figures.statistics.model.answers.AskedList;

/** The same with another seed each time, to look for what no run has met; {@code -Djqwik.tries.default} says how long. */
class FiguresAgreeWithAModelOfAnySeed extends FiguresAgreeWithAModelIT {

    @Override
    @Property
    void everyAnswerIsWhatTheLedgerCallsFor(
            @ForAll("steps") List<Step> steps,
            @ForAll("questions") List<AskedList> questions,
            @ForAll("areas") String reported) {
        super.everyAnswerIsWhatTheLedgerCallsFor(steps, questions, reported);
    }
}
