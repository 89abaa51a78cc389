package township.mediation.http.requests;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import township.mediation.http.Order;

/**
 * Reduces the header {@code Accept} (RFC 9110, 12.5.1) to what can be parsed: media ranges and their {@code q}, as one
 * header. A client that sends something odd beside what it asks for gets what it asks for; one that asks for nothing
 * that can be parsed gets what we prefer.
 */
@ApplicationScoped
class ReadableAccept {

    /** The text between commas that are not quoted. */
    private static final Pattern ELEMENT = Pattern.compile("(?:[^,\"]++|\"(?:[^\"\\\\]|\\\\.)*+\"?+)++");

    private static final String TOKEN = "[\\w!#$%&'+.^`|~-]++";

    /** A range and its parameters. The JDK's own client sends a lone star for all types. */
    private static final Pattern RANGE =
            Pattern.compile("\\s*+(\\*/\\*|\\*|" + TOKEN + "/(?:\\*|" + TOKEN + "))\\s*+(;.*+)?+", Pattern.DOTALL);

    private static final Pattern QUALITY =
            Pattern.compile(";\\s*+q\\s*+=\\s*+\"?+(1|0(?:\\.\\d{0,3}+)?+|\\.\\d{1,3}+)", Pattern.CASE_INSENSITIVE);

    private static final String ALL = "*/*";

    void register(@Observes Router router) {
        router.route().order(Order.READABLE_ACCEPT).handler(context -> {
            keepReadable(context.request());
            context.next();
        });
    }

    private static void keepReadable(HttpServerRequest request) {
        var sent = request.headers().getAll(HttpHeaders.ACCEPT);
        if (!sent.isEmpty()) {
            request.headers().set(HttpHeaders.ACCEPT, readable(sent));
        }
    }

    /** @param sent each header as it was sent */
    static String readable(List<String> sent) {
        var ranges = sent.stream()
                .flatMap(header -> ELEMENT.matcher(header).results())
                .map(element -> RANGE.matcher(element.group()))
                .filter(range -> range.matches())
                .map(range -> range(range.toMatchResult()))
                .collect(Collectors.joining(", "));
        return ranges.isEmpty() ? ALL : ranges;
    }

    private static String range(MatchResult read) {
        var type = read.group(1).equals("*") ? ALL : read.group(1);
        var parameters = read.group(2);
        var quality = QUALITY.matcher(parameters == null ? "" : parameters);
        return quality.find() ? type + ";q=" + quality.group(1) : type;
    }
}
