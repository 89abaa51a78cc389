package township.mediation.people.access.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;

/**
 * Reads the form like other bodies; Quarkus' own reader of forms would answer a malformed one as a fault of the server.
 */
@Provider
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SignInFormReader implements MessageBodyReader<SignInForm> {

    /** This is far more than a name and a password need. */
    private static final int MOST_BYTES = 1 << 14;

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == SignInForm.class;
    }

    @Override
    public SignInForm readFrom(
            Class<SignInForm> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        var bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw Refusal.of(Problem.TOO_LARGE);
        }
        return SignInForm.of(new String(bytes, StandardCharsets.UTF_8));
    }
}
