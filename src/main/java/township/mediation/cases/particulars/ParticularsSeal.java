package township.mediation.cases.particulars;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

/** The only place that turns particulars into the bytes that are stored, and back. */
@ApplicationScoped
public class ParticularsSeal {

    private final JsonMapper json = JsonMapper.builder()
            .defaultPropertyInclusion(JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, null))
            .build();

    /**
     * @param township of the case, and {@code id} the case's: what the bytes belong to and are of no use without
     */
    public byte[] seal(Particulars particulars, String township, UUID id) {
        try {
            return json.writeValueAsBytes(particulars);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public Particulars open(byte[] sealed, String township, UUID id) {
        try {
            return json.readValue(sealed, Particulars.class);
        } catch (IOException damaged) {
            throw new UncheckedIOException("The particulars of case " + id + " cannot be read", damaged);
        }
    }
}
