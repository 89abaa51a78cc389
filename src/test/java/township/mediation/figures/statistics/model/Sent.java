package township.mediation.figures.statistics.model;

import java.util.Map;
import township.mediation.figures.statistics.model.ledger.NewModelCase;

/**
 * A case as it is sent.
 *
 * @param key null where it comes without one
 */
record Sent(NewModelCase request, String key) {

    /** As an item of a batch. */
    Map<String, Object> item() {
        var item = request.body();
        if (key != null) {
            item.put("idempotencyKey", key);
        }
        return item;
    }
}
