package township.mediation.figures.statistics.model.ledger;

import java.util.Map;

/** A case as it is recorded, perhaps already concluded. */
public record NewModelCase(Dispute dispute, Ending ending, Flaw flaw) {

    /** What makes a request one that cannot be understood. */
    public enum Flaw {
        NONE,
        UNKNOWN_FIELD,
        UNKNOWN_TYPE,
        NO_VILLAGE
    }

    boolean isUnsound() {
        return flaw != Flaw.NONE || dispute.details().isUnsound();
    }

    ModelContent content() {
        var accepted = dispute.acceptedOn() == null ? ending.concludedOn() : dispute.acceptedOn();
        return new ModelContent(
                dispute.acceptedOn(accepted).withDefaults(), ending == null ? null : ending.withDefaults(), null);
    }

    public Map<String, Object> body() {
        var body = dispute.body()
                .with("outcome", ending == null ? null : ending.body().fields())
                .fields();
        switch (flaw) {
            case NONE -> {}
            case UNKNOWN_FIELD -> body.put("colour", "red");
            case UNKNOWN_TYPE -> body.put("type", "QUARREL");
            case NO_VILLAGE -> body.remove("villageCode");
        }
        return body;
    }
}
