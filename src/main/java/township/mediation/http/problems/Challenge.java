package township.mediation.http.problems;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a 401 must ask for (RFC 9110, 11.6.1). */
final class Challenge {

    private static final String REALM = "realm=\"mediation\"";
    private static final String BEARER = "Bearer " + REALM;
    private static final String BASIC = "Basic " + REALM + ", charset=\"UTF-8\"";

    private Challenge() {}

    /**
     * A browser asked for Basic by a script's call opens a window of its own over the page: so only whoever opens the
     * address itself is asked, a spreadsheet among them.
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
