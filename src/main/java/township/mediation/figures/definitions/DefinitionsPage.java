package township.mediation.figures.definitions;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import township.mediation.cases.facts.Deadline;
import township.mediation.cases.facts.Figure;
import township.mediation.http.web.HtmlPage;
import township.mediation.texts.Texts;

/** What each figure counts, for the footnote of a report. */
@PermitAll
@Path("/definitions")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class DefinitionsPage {

    @GET
    @Operation(hidden = true)
    public Response definitions(
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted,
            @QueryParam("lang") @Nullable String chosen) {
        var page = HtmlPage.in(accepted, chosen);
        var rows =
                Arrays.stream(Figure.values()).map(figure -> row(figure, page)).collect(Collectors.joining("\n"));
        var deadlines = Arrays.stream(Deadline.values())
                .map(deadline -> row(deadline, page))
                .collect(Collectors.joining("\n"));
        var content = """
                    <p>%s <code>%s</code></p>
                    <table>
                      <thead><tr><th scope="col">%s</th><th scope="col">%s</th><th scope="col">%s</th></tr></thead>
                      <tbody>
                %s
                      </tbody>
                    </table>
                    <h2>%s</h2>
                    <table>
                      <thead><tr><th scope="col">%s</th><th scope="col">%s</th></tr></thead>
                      <tbody>
                %s
                      </tbody>
                    </table>""".formatted(
                        page.text("definitions.what"),
                        Figure.DEFINITION,
                        page.text("definitions.figure"),
                        page.text("definitions.definition"),
                        page.text("definitions.unit"),
                        rows,
                        page.text("definitions.deadlines"),
                        page.text("definitions.figure"),
                        page.text("definitions.definition"),
                        deadlines);
        return page.answer(Texts.in(page.language()).of("page.definitions.title"), content);
    }

    private static String row(Deadline deadline, HtmlPage page) {
        var key = "code.deadline." + deadline.field();
        var texts = Texts.in(page.language());
        return """
                      <tr id="%1$s"><td>%2$s<br><code>%1$s</code></td><td>%3$s</td></tr>""".formatted(
                deadline.field(), HtmlPage.escaped(texts.of(key)), HtmlPage.escaped(texts.of(key + ".definition")));
    }

    private static String row(Figure figure, HtmlPage page) {
        var key = "code.figure." + figure.field();
        var texts = Texts.in(page.language());
        return """
                      <tr id="%1$s"><td>%2$s<br><code>%1$s</code></td><td>%3$s</td><td>%4$s</td></tr>""".formatted(
                        figure.field(),
                        HtmlPage.escaped(texts.of(key)),
                        HtmlPage.escaped(texts.of(key + ".definition")),
                        HtmlPage.escaped(texts.of(key + ".unit")));
    }
}
