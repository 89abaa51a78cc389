package township.mediation.http.requests;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;

/** Turns whatever is wrong with a body into a refusal, a missing body and {@code null} included. */
@Provider
public class JsonBody implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        try {
            var body = context.proceed();
            if (body == null) {
                throw Refusal.of(Problem.MALFORMED_REQUEST);
            }
            return body;
        } catch (InvalidDefinitionException ourOwnFault) {
            throw ourOwnFault;
        } catch (JsonProcessingException fault) {
            throw JsonFaults.refusal(fault);
        } catch (IOException unreadable) {
            // The bytes are not characters, or the client went away in the middle.
            throw Refusal.of(Problem.MALFORMED_REQUEST);
        } catch (WebApplicationException wrapped) {
            throw wrapped.getCause() instanceof JsonProcessingException fault ? JsonFaults.refusal(fault) : wrapped;
        }
    }
}
