package township.mediation.figures.statistics.model.ledger;

import java.util.Map;
import java.util.Set;
import township.mediation.figures.statistics.model.ledger.ModelContent.Annulled;

/** What a clerk does to a case, and how he sends it. */
public sealed interface ModelChange {

    default String method() {
        return "PUT";
    }

    /** What follows the address of the case. */
    String part();

    Map<String, Object> body();

    /** What the case says after it. */
    ModelContent on(ModelContent before);

    String action(ModelContent before);

    /** Why, as the history is to tell it. */
    String reason();

    default boolean isUnsound() {
        return false;
    }

    /** The rules of this change alone. */
    default Set<String> broken(ModelContent before) {
        return Set.of();
    }

    record Amend(Dispute dispute, String reason) implements ModelChange {
        @Override
        public String part() {
            return "";
        }

        @Override
        public Map<String, Object> body() {
            return dispute.body().with("changeReason", reason).fields();
        }

        @Override
        public ModelContent on(ModelContent before) {
            var accepted = dispute.acceptedOn() == null ? before.dispute().acceptedOn() : dispute.acceptedOn();
            return new ModelContent(dispute.acceptedOn(accepted).withDefaults(), before.ending(), before.annulment());
        }

        @Override
        public String action(ModelContent before) {
            return "AMENDED";
        }

        @Override
        public boolean isUnsound() {
            return dispute.details().isUnsound();
        }
    }

    /** @param ending without an aftermath */
    record Conclude(Ending ending, String reason) implements ModelChange {
        @Override
        public String part() {
            return "/outcome";
        }

        @Override
        public Map<String, Object> body() {
            return ending.body().with("changeReason", reason).fields();
        }

        /** A settlement that stays one keeps what has become of it. */
        @Override
        public ModelContent on(ModelContent before) {
            var kept = before.agreement() == null
                    ? Aftermath.NONE_YET
                    : before.agreement().aftermath();
            return new ModelContent(before.dispute(), ending.withDefaults().with(kept), before.annulment());
        }

        @Override
        public String action(ModelContent before) {
            return before.ending() == null ? "CONCLUDED" : "CORRECTED";
        }

        @Override
        public Set<String> broken(ModelContent before) {
            return before.ending() == null || reason != null ? Set.of() : Set.of("reason-required");
        }
    }

    record FollowUp(Aftermath aftermath) implements ModelChange {
        @Override
        public String part() {
            return "/agreement/follow-up";
        }

        @Override
        public Map<String, Object> body() {
            return aftermath.body().fields();
        }

        @Override
        public ModelContent on(ModelContent before) {
            return before.agreement() == null
                    ? before
                    : new ModelContent(
                            before.dispute(), before.ending().with(aftermath.withDefaults()), before.annulment());
        }

        @Override
        public String action(ModelContent before) {
            return "FOLLOWED_UP";
        }

        @Override
        public String reason() {
            return null;
        }
    }

    record Reopen(String reason) implements ModelChange {
        @Override
        public String method() {
            return "POST";
        }

        @Override
        public String part() {
            return "/reopening";
        }

        @Override
        public Map<String, Object> body() {
            return new RequestBody().with("reason", reason).fields();
        }

        @Override
        public ModelContent on(ModelContent before) {
            return new ModelContent(before.dispute(), null, before.annulment());
        }

        @Override
        public String action(ModelContent before) {
            return "REOPENED";
        }

        @Override
        public boolean isUnsound() {
            return reason == null;
        }
    }

    record Annul(String reason, String duplicateOf) implements ModelChange {
        @Override
        public String method() {
            return "POST";
        }

        @Override
        public String part() {
            return "/annulment";
        }

        @Override
        public Map<String, Object> body() {
            return new RequestBody()
                    .with("reason", reason)
                    .with("duplicateOf", duplicateOf)
                    .fields();
        }

        @Override
        public ModelContent on(ModelContent before) {
            return new ModelContent(before.dispute(), before.ending(), new Annulled(reason, duplicateOf));
        }

        @Override
        public String action(ModelContent before) {
            return "ANNULLED";
        }

        @Override
        public boolean isUnsound() {
            return reason == null;
        }
    }
}
