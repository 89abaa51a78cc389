package township.mediation.statistics.model;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Whatever clerks do, every figure is what a count by hand gives. {@code -Djqwik.tries.default=1000} tries more often.
 */
class FiguresAgreeWithAModelIT {

    private static Service service;

    @BeforeContainer
    static void start() {
        service = Service.start();
    }

    @AfterContainer
    static void stop() {
        service.close();
    }

    @Property
    void everyFigureIsWhatACountByHandGives(
            @ForAll("commands") List<Command> commands,
            @ForAll("questions") List<Asked> questions,
            @ForAll("areas") String reported) {
        service.forgetEverything();
        var trial = new Trial(service);
        commands.forEach(command -> command.runOn(trial));
        questions.forEach(trial::compare);
        trial.compareReports(reported);
    }

    @Provide
    Arbitrary<List<Command>> commands() {
        return Commands.sequences();
    }

    @Provide
    Arbitrary<List<Asked>> questions() {
        return Questions.ofEveryGrouping();
    }

    @Provide
    Arbitrary<String> areas() {
        return Questions.areas();
    }
}
