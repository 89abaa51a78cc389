package township.mediation.figures.statistics.model;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import township.mediation.figures.statistics.model.answers.AskedList;
import township.mediation.figures.statistics.model.answers.ListAnswers;
import township.mediation.figures.statistics.model.answers.Questions;
import township.mediation.figures.statistics.model.answers.Service;

/** Whatever clerks do, every answer is what a ledger kept by hand gives. The same is tried in every run. */
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

    @Property(tries = 15, seed = "20241124")
    void everyAnswerIsWhatTheLedgerCallsFor(
            @ForAll("steps") List<Step> steps,
            @ForAll("questions") List<AskedList> questions,
            @ForAll("areas") String reported) {
        service.forgetEverything();
        var trial = new Trial(service);
        steps.forEach(step -> step.runOn(trial));
        var comparison = trial.comparison();
        questions.forEach(comparison::compare);
        comparison.compareReports(reported);
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return ModelCommands.sequences();
    }

    @Provide
    Arbitrary<List<AskedList>> questions() {
        return ListAnswers.ofEveryGrouping();
    }

    @Provide
    Arbitrary<String> areas() {
        return Questions.areas();
    }
}
