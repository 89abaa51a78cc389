package township.mediation.http.web;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import township.mediation.texts.Texts;

/** The page that shows people who open the service in a browser where everything is. */
@PermitAll
@Path("/")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class HomePage {

    @GET
    @Operation(hidden = true)
    public Response home(
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted,
            @QueryParam("lang") @Nullable String chosen) {
        var page = HtmlPage.in(accepted, chosen);
        var content = """
                    <p>%s</p>
                    <dl>
                      <dt><a href="/sign-in?lang=%12$s">%s</a></dt>
                      <dd>%s</dd>
                      <dt><a href="/q/swagger-ui">%s</a></dt>
                      <dd>%s</dd>
                      <dt><a href="/q/openapi">%s</a></dt>
                      <dd>%s</dd>
                      <dt><a href="/definitions?lang=%12$s">%s</a></dt>
                      <dd>%s</dd>
                      <dt><a href="/problems?lang=%12$s">%s</a></dt>
                      <dd>%s</dd>
                    </dl>""".formatted(
                        page.text("home.what"),
                        page.text("sign-in.title"),
                        page.text("home.sign-in.what"),
                        page.text("home.try"),
                        page.text("home.try.what"),
                        page.text("home.contract"),
                        page.text("home.contract.what"),
                        page.text("definitions.title"),
                        page.text("home.definitions.what"),
                        page.text("problems.title"),
                        page.text("home.problems.what"),
                        page.language().tag());
        return page.answer(Texts.in(page.language()).of("page.home.title"), content);
    }
}
