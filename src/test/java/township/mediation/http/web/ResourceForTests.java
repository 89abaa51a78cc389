package township.mediation.http.web;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;

/** Takes and answers everything, so that the tests can send anything. */
@PermitAll
@Path("/test")
@Produces(MediaType.APPLICATION_JSON)
public class ResourceForTests {

    public static class Filters {
        @QueryParam("area")
        @Nullable
        String area;

        @QueryParam("limit")
        @Min(1)
        @Max(200)
        @Nullable
        Integer limit;
    }

    @POST
    @Path("/everything")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Everything everything(@Valid Everything body) {
        return body;
    }

    @POST
    @Path("/bytes")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(hidden = true)
    public int bytes(InputStream body) throws IOException {
        return body.readAllBytes().length;
    }

    @GET
    @Path("/parameters/{id}")
    @Operation(hidden = true)
    public Map<String, String> parameters(
            @PathParam("id") UUID id,
            @QueryParam("kind") Everything.@Nullable Kind kind,
            @QueryParam("flag") @Nullable Boolean flag,
            @QueryParam("on") @Nullable LocalDate on,
            @QueryParam("year") @Min(1950) @Max(2100) @Nullable Integer year,
            @QueryParam("even") @Nullable Even even,
            @HeaderParam("X-Count") @Nullable Integer count,
            @Valid @BeanParam Filters filters) {
        return Map.of("id", id.toString());
    }

    @GET
    @Path("/failures/{name}")
    @Operation(hidden = true)
    public String failure(@PathParam("name") String name) throws Throwable {
        throw switch (name) {
            case "refusal" -> Refusal.at("acceptedOn", Problem.DATE_IN_FUTURE, "2024-06-01");
            case "defect" -> new IllegalStateException("township.mediation.Secret select * from cases");
            case "error" -> new StackOverflowError();
            case "constraint" -> new ConstraintViolationException("java.lang.Secret", null);
            case "away" -> new IllegalStateException(new SQLException("secret", "08006"));
            case "stopped" -> new IllegalStateException(new SQLException("secret", "57P01"));
            case "full" -> new IllegalStateException(new SQLException("Sorry, acquisition timeout!"));
            default -> new SQLException("select secret", "42P01");
        };
    }
}
