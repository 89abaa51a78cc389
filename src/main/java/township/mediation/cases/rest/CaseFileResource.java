package township.mediation.cases.rest;

import static township.mediation.refusals.Problem.FORBIDDEN;
import static township.mediation.refusals.Problem.TOO_MANY_EXPORTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import township.mediation.http.formats.Format;
import township.mediation.refusals.Refuses;

/** Cases as a file. The suffix of the address decides; the {@code Accept} header is ignored. */
@Path("/api/v1/cases.csv")
@Tag(name = "cases")
public class CaseFileResource {

    private final CaseFile file;

    CaseFileResource(CaseFile file) {
        this.file = file;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({"MEDIATOR", "OFFICE"})
    @Operation(
            operationId = "listCasesCsv",
            summary = "Download the same cases as a file: `csv`",
            description = "The file contains all cases that match")
    @APIResponse(
            responseCode = "200",
            description = "A row for each case, newest first",
            content =
                    @Content(
                            mediaType = Format.CSV_TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Refuses({FORBIDDEN, TOO_MANY_EXPORTS})
    public Response read(
            @BeanParam @Valid CaseSearch.InQuery parameters,
            @QueryParam("bom") @Nullable Boolean bom,
            @Context Request request) {
        return file.of(parameters.search(), bom, request);
    }
}
