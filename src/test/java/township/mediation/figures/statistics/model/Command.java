package township.mediation.figures.statistics.model;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import township.mediation.figures.statistics.model.ledger.Country;
import township.mediation.figures.statistics.model.ledger.Dispute;
import township.mediation.figures.statistics.model.ledger.ModelCase;
import township.mediation.figures.statistics.model.ledger.ModelChange;

/** What a clerk does next. Cases are named by their position among those that it suits, counted round. */
sealed interface Command {

    void runOn(Trial trial);

    /** Which version of a case the clerk has seen. */
    enum Seen {
        THE_LAST,
        ONE_BEFORE,
        ONE_TO_COME,
        NONE;

        Integer of(ModelCase changed) {
            return switch (this) {
                case THE_LAST -> changed.version();
                case ONE_BEFORE -> changed.version() - 1;
                case ONE_TO_COME -> changed.version() + 1;
                case NONE -> null;
            };
        }
    }

    /** @param suited whether a case is to be taken that the command is for, if there is one */
    record Choice(int which, boolean suited, Seen seen) {

        void change(Trial trial, Predicate<ModelCase> suiting, Function<ModelCase, ModelChange> change) {
            trial.choose(which, suited ? suiting : any -> true)
                    .ifPresent(chosen -> trial.change(chosen, change.apply(chosen), seen.of(chosen)));
        }
    }

    record Record(Said said, ModelKey key) implements Command {
        @Override
        public void runOn(Trial trial) {
            trial.record(new Sent(said.request(trial.ledger()), trial.keys().of(key)));
        }
    }

    /** On the day that a village takes no more cases, or the days around it. */
    record RecordAtMerger(int which, int daysLater, Said said, ModelKey key) implements Command {
        @Override
        public void runOn(Trial trial) {
            var villages = trial.ledger().villages();
            var merged = villages.merged();
            if (!merged.isEmpty()) {
                var village = merged.get(which % merged.size());
                var there = said.in(village, villages.get(village).mergedOn().plusDays(daysLater));
                trial.record(
                        new Sent(there.request(trial.ledger()), trial.keys().of(key)));
            }
        }
    }

    record RecordMany(List<Item> items) implements Command {

        /** @param again whether it is the item before, which the clerk was not sure to have sent */
        record Item(Said said, ModelKey key, boolean again) {}

        @Override
        public void runOn(Trial trial) {
            trial.recordAll(trial.keys().of(items, trial.ledger()));
        }
    }

    /**
     * @param neighbour which village of the township it turns out to be; of any township where {@code far}
     * @param together whether it is of the day of another case of the township with a number of another year
     */
    record Amend(
            Choice choice,
            Dispute dispute,
            OtherCase follows,
            int neighbour,
            boolean far,
            boolean accepted,
            boolean together,
            boolean asItIs)
            implements Command {
        @Override
        public void runOn(Trial trial) {
            choice.change(trial, Command::counts, changed -> {
                if (asItIs) {
                    return new ModelChange.Amend(changed.dispute(), "没有变化");
                }
                var near = trial.ledger().villages().neighbours(changed.village());
                var village = far ? dispute.village() : near.get(neighbour % near.size());
                var other = follows.of(changed, village, trial.ledger());
                return new ModelChange.Amend(
                        dated(changed, trial).in(village).following(other), "第" + trial.told() + "次");
            });
        }

        private Dispute dated(ModelCase changed, Trial trial) {
            var others = trial.ledger().in(Country.township(changed.village())).stream()
                    .filter(each -> each.yearOfNumber() != changed.yearOfNumber())
                    .toList();
            return together && !others.isEmpty()
                    ? dispute.onTheDayOf(others.get(neighbour % others.size()).dispute())
                    : dispute.acceptedOn(accepted ? dispute.acceptedOn() : null);
        }
    }

    /** Also corrects, where an outcome is known already. */
    record Conclude(Choice choice, End end, String reason) implements Command {
        @Override
        public void runOn(Trial trial) {
            choice.change(
                    trial,
                    Command::counts,
                    changed -> new ModelChange.Conclude(end.notFollowedUp(changed.dispute()), reason));
        }
    }

    record FollowUp(Choice choice, After after) implements Command {
        @Override
        public void runOn(Trial trial) {
            choice.change(trial, Command::isSettled, changed -> {
                var day = changed.ending() == null
                        ? changed.dispute().acceptedOn()
                        : changed.ending().concludedOn();
                return new ModelChange.FollowUp(after.of(day));
            });
        }
    }

    record Reopen(Choice choice, String reason) implements Command {
        @Override
        public void runOn(Trial trial) {
            choice.change(
                    trial, each -> counts(each) && each.ending() != null, changed -> new ModelChange.Reopen(reason));
        }
    }

    /** @param duplicateOf the case that it repeats; null where it repeats none */
    record Annul(Choice choice, String reason, OtherCase duplicateOf) implements Command {
        @Override
        public void runOn(Trial trial) {
            choice.change(
                    trial,
                    Command::hasRegisterNumber,
                    changed ->
                            new ModelChange.Annul(reason, duplicateOf.of(changed, changed.village(), trial.ledger())));
        }
    }

    record Merge(Merger merger) implements Command {
        @Override
        public void runOn(Trial trial) {
            var code = merger.code(trial.ledger());
            trial.list(code, merger.entry(code, trial.ledger()));
        }
    }

    /** Says something again, mostly the last thing, as a phone on a bad line does. */
    record Repeat(int before) implements Command {
        @Override
        public void runOn(Trial trial) {
            trial.repeat(before);
        }
    }

    private static boolean counts(ModelCase each) {
        return !each.content().isAnnulled();
    }

    /** Which it gives up when it counts no longer. */
    private static boolean hasRegisterNumber(ModelCase each) {
        return counts(each) && each.dispute().details().registerNumber() != null;
    }

    private static boolean isSettled(ModelCase each) {
        return counts(each) && each.ending() != null && each.ending().is("SETTLED");
    }
}
