package township.mediation.people.accounts;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import township.mediation.areas.AreaCode;
import township.mediation.people.access.SignedIn;

/**
 * Lets a request in that brings nothing, as whoever a test says that is asking; until it says so, as the office of the
 * home area, and to accounts and audit as its administrator. A request that does bring something goes the way of the product, and so do all of a test that says that
 * nobody is asking.
 */
@Singleton
public class CallerForTests implements HttpAuthenticationMechanism {

    private static final Pattern KEPT_BY_ADMINISTRATORS = Pattern.compile("/api/v1/(accounts|audit).*");

    private final Caller office;
    private final Caller administrator;
    private volatile Caller caller;

    public CallerForTests(@ConfigProperty(name = "mediation.home") String home) {
        this.office = new Caller("office", Role.OFFICE, new AreaCode(home), "127.0.0.1");
        this.administrator = new Caller("admin", Role.ADMIN, new AreaCode(home), "127.0.0.1");
        this.caller = office;
    }

    public void become(Role role, String area) {
        caller = new Caller(role.name().toLowerCase(Locale.ROOT), role, new AreaCode(area), "127.0.0.1");
    }

    public void becomeTheOfficeAtHome() {
        caller = office;
    }

    public void becomeNobody() {
        caller = null;
    }

    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager identities) {
        var present = caller == office
                        && KEPT_BY_ADMINISTRATORS
                                .matcher(request.normalizedPath())
                                .matches()
                ? administrator
                : caller;
        var headers = request.request().headers();
        return present == null || headers.contains(HttpHeaders.AUTHORIZATION) || headers.contains(HttpHeaders.COOKIE)
                ? Uni.createFrom().nullItem()
                : Uni.createFrom()
                        .item(QuarkusSecurityIdentity.builder()
                                .setPrincipal(new QuarkusPrincipal(present.name()))
                                .addRole(present.role().name())
                                .addAttribute(CurrentCaller.ATTRIBUTE, present)
                                .addAttribute("letIn", new SignedIn(present, SignInMethod.BASIC, null))
                                .build());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().item(new ChallengeData(HttpResponseStatus.UNAUTHORIZED.code()));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }
}
