package township.mediation.http.problems;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import township.mediation.http.web.HtmlPage;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;
import township.mediation.texts.Texts;

/** The pages that the type of every problem document leads to. */
@PermitAll
@Path("/problems")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class ProblemPages {

    @GET
    @Operation(hidden = true)
    public Response all(
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted,
            @QueryParam("lang") @Nullable String chosen) {
        var page = HtmlPage.in(accepted, chosen);
        var rows = Arrays.stream(Problem.values())
                .map(problem -> row(problem, page))
                .collect(Collectors.joining("\n"));
        var content = """
                    <table>
                      <thead><tr><th scope="col">%s</th><th scope="col">%s</th><th scope="col">%s</th></tr></thead>
                      <tbody>
                %s
                      </tbody>
                    </table>""".formatted(
                        page.text("problem.type"), page.text("problem.status"), page.text("problem.meaning"), rows);
        return page.answer(Texts.in(page.language()).of("page.problems.title"), content);
    }

    @GET
    @Path("/{slug}")
    @Operation(hidden = true)
    public Response one(
            @PathParam("slug") String slug,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted,
            @QueryParam("lang") @Nullable String chosen) {
        var page = HtmlPage.in(accepted, chosen);
        return Arrays.stream(Problem.values())
                .filter(problem -> problem.slug().equals(slug))
                .map(problem -> page.answer(problem.title(page.language()), details(problem, page)))
                .findFirst()
                .orElseThrow(() -> Refusal.missing("problem"));
    }

    private static String row(Problem problem, HtmlPage page) {
        return """
                      <tr><td><a href="/problems/%1$s?lang=%2$s">%3$s</a><br><code>%1$s</code></td><td>%4$d</td><td>%5$s</td></tr>""".formatted(
                        problem.slug(),
                        page.language().tag(),
                        HtmlPage.escaped(problem.title(page.language())),
                        problem.status(),
                        HtmlPage.escaped(problem.meaning(page.language())));
    }

    private static String details(Problem problem, HtmlPage page) {
        return """
                    <dl>
                      <dt>%s</dt>
                      <dd><code>/problems/%s</code></dd>
                      <dt>%s</dt>
                      <dd>%d</dd>
                      <dt>%s</dt>
                      <dd>%s</dd>
                      <dt>%s</dt>
                      <dd>%s</dd>
                    </dl>
                    <p><a href="/problems?lang=%s">%s</a></p>""".formatted(
                        page.text("problem.type"),
                        problem.slug(),
                        page.text("problem.status"),
                        problem.status(),
                        page.text("problem.meaning"),
                        HtmlPage.escaped(problem.meaning(page.language())),
                        page.text("problem.advice"),
                        HtmlPage.escaped(problem.advice(page.language())),
                        page.language().tag(),
                        page.text("problems.title"));
    }
}
