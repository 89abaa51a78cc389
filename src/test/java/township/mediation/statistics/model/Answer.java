package township.mediation.statistics.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.Map;

/** An answer of the service. */
record Answer(int status, String body) {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.body());
    }

    boolean isRefusal() {
        return status >= 400 && status < 500;
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> json() {
        try {
            return JSON.readValue(body, Map.class);
        } catch (JsonProcessingException problem) {
            throw new AssertionError(body, problem);
        }
    }

    String text(String field) {
        return (String) json().get(field);
    }
}
