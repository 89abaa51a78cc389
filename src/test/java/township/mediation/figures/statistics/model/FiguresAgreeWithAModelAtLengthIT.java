package township.mediation.figures.statistics.model;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import township.mediation.figures.statistics.model.answers.AskedList;

/** The same, as often as there is time for when everything is tested. */
@Tag("full")
class FiguresAgreeWithAModelAtLengthIT extends FiguresAgreeWithAModelIT {

    @Override
    @Property(tries = 400, seed = "20241124")
    void everyAnswerIsWhatTheLedgerCallsFor(
            @ForAll("steps") List<Step> steps,
            @ForAll("questions") List<AskedList> questions,
            @ForAll("areas") String reported) {
        super.everyAnswerIsWhatTheLedgerCallsFor(steps, questions, reported);
    }
}
