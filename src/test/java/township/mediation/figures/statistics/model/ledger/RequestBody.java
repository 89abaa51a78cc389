package township.mediation.figures.statistics.model.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request as JSON; what is null is left out. */
final class RequestBody {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    RequestBody with(String field, Object value) {
        if (value != null) {
            var asItIs = value instanceof Boolean
                    || value instanceof Integer
                    || value instanceof List
                    || value instanceof Map;
            fields.put(field, asItIs ? value : value.toString());
        }
        return this;
    }

    RequestBody with(RequestBody more) {
        fields.putAll(more.fields);
        return this;
    }

    Map<String, Object> fields() {
        return fields;
    }
}
