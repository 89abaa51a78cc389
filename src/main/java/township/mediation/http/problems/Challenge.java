package township.mediation.http.problems;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The challenge that a 401 must carry (RFC 9110, 11.6.1). */
final class Challenge {

    private static final String REALM = "realm=\"mediation\"";
    private static final String BEARER = "Bearer " + REALM;
    private static final String BASIC = "Basic " + REALM + ", charset=\"UTF-8\"";

    private Challenge() {}

    /**
     * A browser that is challenged for Basic in answer to a script opens its own dialog over the page. So only clients
     * that open the address itself are challenged for it, spreadsheets among them.
     */
    static String to(UnaryOperator<@Nullable String> header) {
        var mode = header.apply("Sec-Fetch-Mode");
        var byScript = mode == null
                ? Stream.of("Origin", "X-Requested-With", "Referer", HttpHeaders.COOKIE)
                        .anyMatch(name -> header.apply(name) != null)
                : !mode.equals("navigate");
        return byScript ? BEARER : BASIC + ", " + BEARER;
    }
}
