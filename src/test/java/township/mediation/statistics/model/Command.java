package township.mediation.statistics.model;

import java.time.LocalDate;

/** What a clerk does next. Cases are named by their position among those recorded, counted round. */
sealed interface Command {

    void runOn(Trial trial);

    /** A day told by what went before it, so that most commands are sound and many fall on a boundary. */
    record Day(Kind kind, int days) {

        enum Kind {
            AFTER_ACCEPTANCE,
            AFTER_DUE,
            AFTER_END_OF_MONTH,
            AFTER_END_OF_YEAR
        }

        LocalDate of(Dispute dispute) {
            var accepted = dispute.acceptedOn();
            return switch (kind) {
                case AFTER_ACCEPTANCE -> accepted.plusDays(days);
                case AFTER_DUE -> dispute.dueOn().plusDays(days);
                case AFTER_END_OF_MONTH ->
                    accepted.plusMonths(1).withDayOfMonth(1).plusDays(days - 1L);
                case AFTER_END_OF_YEAR ->
                    LocalDate.of(accepted.getYear(), 12, 31).plusDays(days);
            };
        }
    }

    /** How a case ends, with a day that depends on the case. */
    record End(
            String result,
            Day day,
            String form,
            String amount,
            String performance,
            String confirmation,
            int daysToFollowUp) {

        Ending of(Dispute dispute) {
            var concludedOn = day.of(dispute);
            var followedUpOn = concludedOn.plusDays(daysToFollowUp);
            return new Ending(
                    result,
                    concludedOn,
                    form,
                    amount,
                    performance,
                    "PERFORMED".equals(performance) ? followedUpOn : null,
                    confirmation,
                    "CONFIRMED".equals(confirmation) ? followedUpOn : null);
        }
    }

    record Record(Dispute dispute) implements Command {
        @Override
        public void runOn(Trial trial) {
            trial.record(dispute, null);
        }
    }

    /** @param accepted whether the day of acceptance is sent too, or left to be that of conclusion */
    record RecordConcluded(Dispute dispute, End end, boolean accepted) implements Command {
        @Override
        public void runOn(Trial trial) {
            trial.record(accepted ? dispute : dispute.acceptedOn(null), end.of(dispute));
        }
    }

    /** @param neighbour which village of the township it turns out to be; of any township where {@code far} */
    record Amend(int which, Dispute dispute, int neighbour, boolean far, boolean accepted, boolean stale)
            implements Command {
        @Override
        public void runOn(Trial trial) {
            trial.on(which, changed -> {
                var near = Country.neighbours(changed.village());
                var village = far ? dispute.village() : near.get(neighbour % near.size());
                trial.amend(changed, dispute.in(village).acceptedOn(accepted ? dispute.acceptedOn() : null), stale);
            });
        }
    }

    record Conclude(int which, End end) implements Command {
        @Override
        public void runOn(Trial trial) {
            trial.on(which, changed -> trial.conclude(changed, end.of(changed.dispute)));
        }
    }

    /** Not offered over HTTP yet, so done by hand. */
    record Annul(int which) implements Command {
        @Override
        public void runOn(Trial trial) {
            trial.on(which, trial::annul);
        }
    }

    /** Says the last thing again, as a phone on a bad line does. */
    record Repeat() implements Command {
        @Override
        public void runOn(Trial trial) {
            trial.repeat();
        }
    }

    /** Looks at the figures in the middle. */
    record Look(Asked asked) implements Command {
        @Override
        public void runOn(Trial trial) {
            trial.compare(asked);
        }
    }
}
