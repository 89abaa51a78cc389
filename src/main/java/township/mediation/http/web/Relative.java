package township.mediation.http.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Headers that lead to another address of the service by its path alone (RFC 9110, 10.2.2). JAX-RS would put the host
 * in front that the request names, and a client can name any.
 */
public final class Relative {

    private static final String AFTER = "after";

    private Relative() {}

    /** Answers 201: what was created can be read at the path. */
    public static <T> RestResponse.ResponseBuilder<T> created(String path) {
        return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.CREATED)
                .header(HttpHeaders.LOCATION, path);
    }

    /** Answers 303: the browser goes on to the path. */
    public static ResponseBuilder seeOther(String path) {
        return Response.status(Status.SEE_OTHER).header(HttpHeaders.LOCATION, path);
    }

    /** Adds a link to the same question for the page behind the cursor. */
    public static void next(ResponseBuilder page, String path, UriInfo asked, String cursor) {
        var same = asked.getQueryParameters().entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals(AFTER))
                .sorted(Map.Entry.comparingByKey())
                .map(parameter ->
                        parameter.getKey() + "=" + encoded(parameter.getValue().get(0)));
        var query = Stream.concat(same, Stream.of(AFTER + "=" + cursor)).collect(Collectors.joining("&"));
        page.header(HttpHeaders.LINK, "<" + path + "?" + query + ">; rel=\"next\"");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
