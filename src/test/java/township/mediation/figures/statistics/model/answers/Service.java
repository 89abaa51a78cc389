package township.mediation.figures.statistics.model.answers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import township.mediation.figures.statistics.model.ledger.Country;
import township.mediation.fixtures.Launch;
import township.mediation.fixtures.Owner;
import township.mediation.fixtures.PackagedService;
import township.mediation.http.openapi.AnswersAsDescribed;

/** The packaged service, which holds the made-up country. */
public final class Service implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final PackagedService packaged;
    private final String url;
    private final String authorization;

    private Service(PackagedService packaged) {
        this.packaged = packaged;
        this.url = packaged.url();
        this.authorization = packaged.office(Country.WHOLE);
    }

    public static Service start() {
        var lists = Launch.newDirectory();
        return new Service(new Launch()
                .set("mediation.home", Country.WHOLE)
                .set("mediation.areas", Country.areaList(lists).toString())
                .set("mediation.villages", Country.villageList(lists).toString())
                .ready());
    }

    /** As if nothing had ever been recorded, and no village listed but those at the start. */
    public void forgetEverything() {
        var villages = Country.VILLAGES.entrySet().stream()
                .map(village -> "('" + village.getKey() + "', '" + village.getValue() + "')")
                .collect(Collectors.joining(", "));
        Owner.of(packaged)
                .execute(
                        "delete from case_party; delete from case_event; delete from mediation_case; delete from number_series;"
                                + " delete from village_event; delete from register; delete from village;"
                                + " insert into village (code, name) values " + villages);
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, Map<String, String> headers, Map<String, Object> body) {
        return send("POST", path, headers, body);
    }

    public Answer send(String method, String path, Map<String, String> headers, Map<String, Object> body) {
        var request = request(path).method(method, BodyPublishers.ofString(text(body)));
        headers.forEach(request::header);
        return send(request);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .timeout(PATIENCE)
                .header("Authorization", authorization)
                .header("Content-Type", "application/json");
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            return Answer.of(AnswersAsDescribed.checked(http.send(request.build(), BodyHandlers.ofString())));
        } catch (IOException problem) {
            throw new AssertionError(packaged.log(), problem);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static String text(Map<String, Object> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException problem) {
            throw new IllegalStateException(problem);
        }
    }

    @Override
    public void close() {
        packaged.close();
    }
}
