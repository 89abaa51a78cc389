package township.mediation.http.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import township.mediation.http.openapi.ServedDocument.Operation;

/** An answer by which an operation says that all is well, as the document shows it. */
record Success(ServedDocument document, Operation operation, int status) {

    static final int NOT_MODIFIED = 304;

    private static final int FIRST_REFUSAL = 400;

    /** Of all operations. What records comes first, so that lists have something to show. */
    static List<Success> all(ServedDocument document) {
        return document.operations().stream()
                .sorted(Comparator.comparing(operation -> operation.id().equals("recordCase") ? 0 : 1))
                .flatMap(operation -> of(document, operation).stream())
                .toList();
    }

    private static List<Success> of(ServedDocument document, Operation operation) {
        return operation.node().path("responses").properties().stream()
                .map(Map.Entry::getKey)
                .map(Integer::valueOf)
                .filter(status -> status < FIRST_REFUSAL)
                .map(status -> new Success(document, operation, status))
                .toList();
    }

    static Success first(ServedDocument document, Operation operation) {
        return of(document, operation).get(0);
    }

    /** A missing node if there is none of this type. */
    JsonNode example(String mediaType) {
        return document.example(content().path(mediaType));
    }

    JsonNode json() {
        return example("application/json");
    }

    boolean hasJson() {
        return !json().isMissingNode();
    }

    JsonNode content() {
        return operation.node().path("responses").path(String.valueOf(status)).path("content");
    }

    @Override
    public String toString() {
        return operation.id() + " " + status;
    }
}
