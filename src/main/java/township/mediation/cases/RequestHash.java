package township.mediation.cases;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import township.mediation.storage.KeyFile;

/**
 * Tells whether two requests say the same, without keeping what they say: an HMAC over the request in one order of
 * members, without white space, defaults or members that are null.
 */
@ApplicationScoped
class RequestHash {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKey key;
    private final JsonMapper canonical = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, null))
            .build();

    RequestHash(KeyFile keys) {
        this.key = keys.key("idempotency");
    }

    String of(NewCase request) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(canonical.writeValueAsBytes(request)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
