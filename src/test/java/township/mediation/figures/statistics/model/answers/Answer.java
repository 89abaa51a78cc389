package township.mediation.figures.statistics.model.answers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import township.mediation.figures.statistics.model.ledger.Verdict;

/** An answer of the service. */
public record Answer(int status, HttpHeaders headers, String body) {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    public boolean says(Verdict verdict, int success) {
        return verdict.isGivenBy(status, status < 400 ? null : json(), success);
    }

    @SuppressWarnings("unchecked")
    public Map<String, Object> json() {
        try {
            return JSON.readValue(body, Map.class);
        } catch (JsonProcessingException problem) {
            throw new AssertionError(body, problem);
        }
    }

    /** What became of each item of a batch. */
    public List<ItemAnswer> batch() {
        return ((List<?>) json().get("results"))
                .stream().map(result -> ItemAnswer.of((Map<?, ?>) result)).toList();
    }

    public String text(String field) {
        return (String) json().get(field);
    }

    /** Null where the answer has none. */
    public String header(String name) {
        return headers.firstValue(name).orElse(null);
    }

    @Override
    public String toString() {
        return status + " " + body;
    }
}
