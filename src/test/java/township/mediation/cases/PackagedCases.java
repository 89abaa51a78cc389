package township.mediation.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import township.mediation.fixtures.PackagedService;
import township.mediation.http.openapi.AnswersAsDescribed;

/** A client of the packaged service, from which many requests can be under way at once. */
public final class PackagedCases {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String url;
    private final String authorization;

    public PackagedCases(PackagedService service) {
        this.url = service.url() + "/api/v1/cases";
        this.authorization = service.office("431223206");
    }

    public HttpRequest recording(Body body) {
        return json(url).POST(text(body)).build();
    }

    public HttpRequest recording(Body body, String idempotencyKey) {
        return json(url)
                .header("Idempotency-Key", idempotencyKey)
                .POST(text(body))
                .build();
    }

    public HttpRequest amendment(String id, String ifMatch, Body body) {
        return json(url + "/" + id).header("If-Match", ifMatch).PUT(text(body)).build();
    }

    HttpRequest conclusion(String id, String ifMatch, Body body) {
        return json(url + "/" + id + "/outcome")
                .header("If-Match", ifMatch)
                .PUT(text(body))
                .build();
    }

    HttpRequest search(Body filters) {
        return json(url + "/search").POST(text(filters)).build();
    }

    public HttpResponse<String> answer(HttpRequest request) throws IOException {
        try {
            return AnswersAsDescribed.checked(http.send(request, BodyHandlers.ofString()));
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** All sent before the first is answered. */
    List<HttpResponse<String>> answers(List<HttpRequest> requests) {
        var sent = requests.stream()
                .map(request -> http.sendAsync(request, BodyHandlers.ofString()))
                .toList();
        return sent.stream()
                .map(CompletableFuture::join)
                .map(AnswersAsDescribed::checked)
                .toList();
    }

    /** Every case of a year of acceptance. */
    public List<JsonNode> all(int year) throws IOException {
        var all = new ArrayList<JsonNode>();
        var page = page("?limit=200&year=" + year);
        page.get("items").forEach(all::add);
        while (!page.get("next").isNull()) {
            page = page("?limit=200&year=" + year + "&after=" + page.get("next").textValue());
            page.get("items").forEach(all::add);
        }
        return all;
    }

    JsonNode page(String pathAndQuery) throws IOException {
        return json(answer(request(url + pathAndQuery).build()));
    }

    public static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException problem) {
            throw new IllegalStateException(answer.body(), problem);
        }
    }

    private HttpRequest.Builder json(String url) {
        return request(url).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String url) {
        return HttpRequest.newBuilder(URI.create(url)).header("Authorization", authorization);
    }

    private static HttpRequest.BodyPublisher text(Body body) {
        try {
            return BodyPublishers.ofString(JSON.writeValueAsString(body.fields()));
        } catch (JsonProcessingException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
