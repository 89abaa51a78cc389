package township.mediation.statistics.model;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** The same, as often as there is time for when everything is tested. */
@Tag("full")
class FiguresAgreeWithAModelAtLengthIT extends FiguresAgreeWithAModelIT {

    @Override
    @Property(tries = 400)
    void everyFigureIsWhatACountByHandGives(
            @ForAll("commands") List<Command> commands,
            @ForAll("questions") List<Asked> questions,
            @ForAll("areas") String reported) {
        super.everyFigureIsWhatACountByHandGives(commands, questions, reported);
    }
}
