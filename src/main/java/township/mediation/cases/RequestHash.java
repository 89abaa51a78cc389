package township.mediation.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import township.mediation.keys.KeyFile;
import township.mediation.keys.KeyedHash;

/**
 * Tells whether two requests say the same without storing what they say: a keyed hash of the request, with its members
 * in a fixed order and without white space and null members.
 */
@ApplicationScoped
class RequestHash {

    private final KeyedHash hash;
    private final JsonMapper canonical = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, null))
            .build();

    RequestHash(KeyFile keys) {
        this.hash = keys.keyedHash("idempotency");
    }

    String of(NewCase request) {
        try {
            return HexFormat.of().formatHex(hash.of(canonical.writeValueAsBytes(request)));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
