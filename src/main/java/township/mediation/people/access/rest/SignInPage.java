package township.mediation.people.access.rest;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import township.mediation.http.web.HtmlPage;
import township.mediation.http.web.Relative;
import township.mediation.people.access.OwnAccount;
import township.mediation.people.access.PresentedCredentials;
import township.mediation.people.access.SignedIn;
import township.mediation.people.accounts.Caller;
import township.mediation.people.accounts.SignInMethod;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;
import township.mediation.texts.Language;
import township.mediation.texts.Texts;

/** The page where a person starts a session and ends it. */
@PermitAll
@Path("/")
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class SignInPage {

    private static final String PAGE = "/sign-in";

    private final CurrentAccess access;
    private final OwnAccount own;

    SignInPage(CurrentAccess access, OwnAccount own) {
        this.access = access;
        this.own = own;
    }

    @GET
    @Path("sign-in")
    @Operation(hidden = true)
    public Response page(
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted,
            @QueryParam("lang") @Nullable String chosen) {
        var page = HtmlPage.in(accepted, chosen);
        return ofCaller(access.ofAnyone().map(letIn -> signedIn(letIn, page)).orElseGet(() -> form(page, "", null)))
                .build();
    }

    /**
     * After a wrong password the form appears again, with the name that was typed. No thread waits while passwords
     * queue.
     */
    @POST
    @Path("sign-in")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    @Blocking
    public Uni<Response> signIn(
            SignInForm form,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted,
            @QueryParam("lang") @Nullable String chosen,
            @Context HttpServerRequest request) {
        SameSite.require(request);
        var typed =
                new PresentedCredentials.NameAndPassword(form.name(), form.password(), Credentials.address(request));
        var before = session();
        return Uni.createFrom()
                .completionStage(() -> own.signIn(typed))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(caller -> signedIn(caller, before, request))
                .onFailure(CompletionException.class)
                .transform(Throwable::getCause)
                .onFailure(Refusal.class)
                .recoverWithItem(refusal -> again((Refusal) refusal, typed.name(), HtmlPage.in(accepted, chosen)));
    }

    private Response signedIn(Caller caller, Optional<SignedIn> before, HttpServerRequest request) {
        before.ifPresent(own::endSession);
        var secret = own.beginSession(caller);
        return Relative.seeOther(PAGE)
                .cookie(SessionCookie.of(request, secret, OwnAccount.SESSION))
                .build();
    }

    @POST
    @Path("sign-out")
    @Operation(hidden = true)
    public Response signOut(@Context HttpServerRequest request) {
        SameSite.require(request);
        session().ifPresent(own::endSession);
        return Relative.seeOther(PAGE)
                .cookie(SessionCookie.none(request))
                .header("Clear-Site-Data", "\"cache\", \"storage\"")
                .build();
    }

    private Optional<SignedIn> session() {
        return access.ofAnyone().filter(letIn -> letIn.means() == SignInMethod.SESSION);
    }

    private static Response again(Refusal refusal, String name, HtmlPage page) {
        var problem = refusal.problem();
        var message = problem == Problem.UNAUTHENTICATED
                ? page.text("sign-in.wrong")
                : HtmlPage.escaped(refusal.detail(page.language()));
        var answer = ofCaller(form(page, name, message)).status(problem.status());
        refusal.secondsToWait().ifPresent(wait -> answer.header(HttpHeaders.RETRY_AFTER, wait));
        return answer.build();
    }

    private static Response.ResponseBuilder ofCaller(Response page) {
        return Response.fromResponse(page)
                .header(HttpHeaders.VARY, HttpHeaders.COOKIE + ", " + HttpHeaders.AUTHORIZATION);
    }

    private static Response form(HtmlPage page, String name, @Nullable String message) {
        var content = """
                %s    <form method="post" action="/sign-in?lang=%s">
                      <p><label>%s<br><input name="name" value="%s" autocomplete="username" autocapitalize="none" spellcheck="false" required autofocus></label></p>
                      <p><label>%s<br><input name="password" type="password" autocomplete="current-password" required></label></p>
                      <p><button>%s</button></p>
                    </form>""".formatted(
                        message == null ? "" : "    <p role=\"alert\">" + message + "</p>\n",
                        page.language().tag(),
                        page.text("sign-in.name"),
                        HtmlPage.escaped(name),
                        page.text("sign-in.password"),
                        page.text("sign-in.title"));
        return page.answer(title(page), content);
    }

    private static Response signedIn(SignedIn letIn, HtmlPage page) {
        var caller = letIn.caller();
        var content = """
                    <p>%s <strong>%s</strong> (%s, %s)</p>
                    <form method="post" action="/sign-out">
                      <p><button>%s</button></p>
                    </form>""".formatted(
                        page.text("sign-in.as"),
                        HtmlPage.escaped(caller.name()),
                        HtmlPage.escaped(roleName(letIn, page.language())),
                        caller.area(),
                        page.text("sign-in.out"));
        return page.answer(title(page), content);
    }

    private static String roleName(SignedIn letIn, Language language) {
        return Texts.in(language).of("code.role." + letIn.caller().role().name());
    }

    private static String title(HtmlPage page) {
        return Texts.in(page.language()).of("page.sign-in.title");
    }
}
