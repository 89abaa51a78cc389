package township.mediation.http.openapi;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import township.mediation.http.web.SecurityHeaders;

/** Swagger UI for the document of this service. Its files come from a library, whose paths contain its version. */
@PermitAll
@Path("/q/swagger-ui")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class TryingPage {

    /** The page runs only its own files and calls only this service; it writes styles into elements. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; connect-src 'self'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'";

    private final String files;

    TryingPage(@ConfigProperty(name = "mediation.swagger-ui") String files) {
        this.files = files;
    }

    @GET
    @Operation(hidden = true)
    public Response page() {
        var html = """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                  <meta charset="utf-8">
                  <meta name="viewport" content="width=device-width, initial-scale=1">
                  <title>Mediation case service</title>
                  <link rel="stylesheet" href="%1$s/swagger-ui.css">
                </head>
                <body>
                  <div id="swagger-ui"></div>
                  <script src="%1$s/swagger-ui-bundle.js"></script>
                  <script src="/swagger-ui.js"></script>
                </body>
                </html>
                """.formatted(files);
        return Response.ok(html).header(SecurityHeaders.POLICY, POLICY).build();
    }
}
