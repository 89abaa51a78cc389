package township.mediation.figures.statistics.model;

import township.mediation.figures.statistics.model.answers.AskedList;

/** A command, and what is asked right after it. */
record Step(Command command, AskedList asked) {

    void runOn(Trial trial) {
        command.runOn(trial);
        trial.comparison().compare(asked);
    }
}
