package township.mediation.people.access;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** An operation whose author forgot to say who may do it. */
@Path("/test/unannotated")
public class UnannotatedResourceForTests {

    @GET
    @Operation(hidden = true)
    public String get() {
        return "open";
    }
}
