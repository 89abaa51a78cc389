package township.mediation.figures.definitions;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import township.mediation.cases.facts.AgreementForm;
import township.mediation.cases.facts.Confirmation;
import township.mediation.cases.facts.Deadline;
import township.mediation.cases.facts.DisputeType;
import township.mediation.cases.facts.Figure;
import township.mediation.cases.facts.Handler;
import township.mediation.cases.facts.Performance;
import township.mediation.cases.facts.Result;
import township.mediation.cases.facts.Source;
import township.mediation.cases.facts.Status;
import township.mediation.cases.history.Action;
import township.mediation.cases.particulars.PartyRole;
import township.mediation.people.accounts.Role;
import township.mediation.people.accounts.SignInMethod;
import township.mediation.people.audit.AuditAction;
import township.mediation.texts.Language;
import township.mediation.texts.Texts;

/** Every code that answers use, with what it means. Open to anyone. */
@PermitAll
@Path("/api/v1/codes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "codes")
public class CodesResource {

    private static final CodeList ALL = new CodeList(Stream.of(
                    codes("type", DisputeType.values()),
                    codes("source", Source.values()),
                    codes("handledBy", Handler.values()),
                    codes("status", Status.values()),
                    codes("result", Result.values()),
                    codes("form", AgreementForm.values()),
                    codes("performance", Performance.values()),
                    codes("confirmation", Confirmation.values()),
                    codes("partyRole", PartyRole.values()),
                    codes("action", Action.values()),
                    codes("role", Role.values()),
                    codes("means", SignInMethod.values()),
                    codes("auditAction", AuditAction.values()),
                    codes("figure", Figure.values(), Figure::field),
                    codes("deadline", Deadline.values(), Deadline::field))
            .flatMap(List::stream)
            .toList());

    /**
     * A code.
     *
     * @param kind the field whose value it is; {@code figure} or {@code deadline} where the code is a field itself
     */
    public record Code(
            @Schema(
                    description = "The field that has this code as a value; `figure` for figures, whose codes are "
                            + "fields themselves")
            String kind,

            String code,
            Wording label,
            Wording definition) {}

    /** A text in both languages. */
    public record Wording(String zh, String en) {

        static Wording of(String key) {
            return new Wording(
                    Texts.in(Language.ZH).of(key), Texts.in(Language.EN).of(key));
        }
    }

    /** All codes. */
    public record CodeList(List<Code> items) {}

    @GET
    @Operation(operationId = "listCodes", summary = "List every code with its label and definition")
    @APIResponse(responseCode = "200", description = "The codes, by kind")
    public CodeList list() {
        return ALL;
    }

    private static <E extends Enum<E>> List<Code> codes(String kind, E[] values) {
        return codes(kind, values, Enum::name);
    }

    private static <E extends Enum<E>> List<Code> codes(String kind, E[] values, Function<E, String> name) {
        return Arrays.stream(values)
                .map(name)
                .map(code -> new Code(
                        kind,
                        code,
                        Wording.of("code." + kind + "." + code),
                        Wording.of("code." + kind + "." + code + ".definition")))
                .toList();
    }
}
