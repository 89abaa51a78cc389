package township.mediation.figures.statistics.model.ledger;

import java.util.Map;
import java.util.Set;
import township.mediation.figures.statistics.model.ledger.Content.Annulled;

/** What a clerk does to a case, and how he sends it. */
public sealed interface Change {

    default String method() {
        return "PUT";
    }

    /** What follows the address of the case. */
    String part();

    Map<String, Object> body();

    /** What the case says after it. */
    Content on(Content before);

    String action(Content before);

    /** Why, as the history is to tell it. */
    String reason();

    default boolean isUnsound() {
        return false;
    }

    /** The rules of this change alone. */
    default Set<String> broken(Content before) {
        return Set.of();
    }

    record Amend(Dispute dispute, String reason) implements Change {
        @Override
        public String part() {
            return "";
        }

        @Override
        public Map<String, Object> body() {
            return dispute.body().with("changeReason", reason).fields();
        }

        @Override
        public Content on(Content before) {
            var accepted = dispute.acceptedOn() == null ? before.dispute().acceptedOn() : dispute.acceptedOn();
            return new Content(dispute.acceptedOn(accepted).withDefaults(), before.ending(), before.annulment());
        }

        @Override
        public String action(Content before) {
            return "AMENDED";
        }

        @Override
        public boolean isUnsound() {
            return dispute.details().isUnsound();
        }
    }

    /** @param ending without an aftermath */
    record Conclude(Ending ending, String reason) implements Change {
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
        public Content on(Content before) {
            var kept = before.agreement() == null
                    ? Aftermath.NONE_YET
                    : before.agreement().aftermath();
            return new Content(before.dispute(), ending.withDefaults().with(kept), before.annulment());
        }

        @Override
        public String action(Content before) {
            return before.ending() == null ? "CONCLUDED" : "CORRECTED";
        }

        @Override
        public Set<String> broken(Content before) {
            return before.ending() == null || reason != null ? Set.of() : Set.of("reason-required");
        }
    }

    record FollowUp(Aftermath aftermath) implements Change {
        @Override
        public String part() {
            return "/agreement/follow-up";
        }

        @Override
        public Map<String, Object> body() {
            return aftermath.body().fields();
        }

        @Override
        public Content on(Content before) {
            return before.agreement() == null
                    ? before
                    : new Content(before.dispute(), before.ending().with(aftermath.withDefaults()), before.annulment());
        }

        @Override
        public String action(Content before) {
            return "FOLLOWED_UP";
        }

        @Override
        public String reason() {
            return null;
        }
    }

    record Reopen(String reason) implements Change {
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
            return new Body().with("reason", reason).fields();
        }

        @Override
        public Content on(Content before) {
            return new Content(before.dispute(), null, before.annulment());
        }

        @Override
        public String action(Content before) {
            return "REOPENED";
        }

        @Override
        public boolean isUnsound() {
            return reason == null;
        }
    }

    record Annul(String reason, String duplicateOf) implements Change {
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
            return new Body()
                    .with("reason", reason)
                    .with("duplicateOf", duplicateOf)
                    .fields();
        }

        @Override
        public Content on(Content before) {
            return new Content(before.dispute(), before.ending(), new Annulled(reason, duplicateOf));
        }

        @Override
        public String action(Content before) {
            return "ANNULLED";
        }

        @Override
        public boolean isUnsound() {
            return reason == null;
        }
    }
}
