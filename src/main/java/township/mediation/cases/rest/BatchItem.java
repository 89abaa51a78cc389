package township.mediation.cases.rest;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import township.mediation.cases.NewCase;
import township.mediation.http.requests.BrokenConstraints;
import township.mediation.http.requests.JsonFaults;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;
import township.mediation.refusals.Violation;

/**
 * One case of a batch with the key that makes it safe to send again.
 *
 * @param idempotencyKey unique in the township for ever; null if the client gave none
 */
public record BatchItem(
        @Schema(
                description = "A case sent again with the same key is recorded only once",
                example = "7f9c2f1e-3b7a-4a54-9d52-6f1f0c6f5a10")
        @Pattern(regexp = BatchItem.KEY)
        @Nullable
        String idempotencyKey,

        @JsonUnwrapped NewCase request) {

    /** Visible ASCII characters. */
    static final String KEY = "[\\x21-\\x7e]{1,64}";

    private static final String KEY_FIELD = "idempotencyKey";

    /** @throws Refusal validation-failed, for the same reasons as a single case */
    static BatchItem of(@Nullable JsonNode sent, ObjectMapper json, Validator validator) {
        if (!(sent instanceof ObjectNode item)) {
            throw refused("", "violation.wrong-type.object");
        }
        var rest = item.deepCopy();
        var key = rest.remove(KEY_FIELD);
        if (key != null && !key.isNull() && !(key.isTextual() && key.textValue().matches(KEY))) {
            throw refused(KEY_FIELD, "violation.idempotency-key");
        }
        try {
            var request = json.treeToValue(rest, NewCase.class);
            var broken = validator.validate(request);
            if (!broken.isEmpty()) {
                throw BrokenConstraints.of(broken);
            }
            return new BatchItem(key == null ? null : key.textValue(), request);
        } catch (JsonProcessingException fault) {
            throw JsonFaults.refusal(fault);
        }
    }

    private static Refusal refused(String field, String text) {
        return Refusal.ofFields(Problem.VALIDATION_FAILED, List.of(Violation.of(field, text)));
    }
}
