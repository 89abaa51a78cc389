package township.mediation.statistics.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import township.mediation.running.Launch;
import township.mediation.running.PackagedService;

/** The packaged service, which holds the made-up country. */
final class Service implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final PackagedService packaged;
    private final String url;

    private Service(PackagedService packaged) {
        this.packaged = packaged;
        this.url = packaged.url();
    }

    static Service start() {
        var lists = Launch.newDirectory();
        return new Service(new Launch()
                .set("mediation.home", Country.WHOLE)
                .set("mediation.areas", Country.areaList(lists).toString())
                .set("mediation.villages", Country.villageList(lists).toString())
                .ready());
    }

    /** As if nothing had ever been recorded. */
    void forgetEverything() {
        change("delete from case_event; delete from mediation_case; delete from number_series; delete from register");
    }

    void annul(String id) {
        change("update mediation_case set annulled = true where id = '" + id + "'");
    }

    /** What only the owner of the database can do. */
    private void change(String sql) {
        var home = packaged.dataDirectory();
        try (var owner = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port(home) + "/mediation",
                        "mediation_owner",
                        Files.readString(home.resolve("passwords/mediation_owner"))
                                .strip());
                var statement = owner.createStatement()) {
            statement.execute(sql);
        } catch (SQLException | IOException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static String port(Path home) throws IOException {
        return Files.readAllLines(home.resolve("cluster/postmaster.pid")).get(3);
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer post(String path, String key, Map<String, Object> body) {
        return send(request(path).header("Idempotency-Key", key).POST(BodyPublishers.ofString(text(body))));
    }

    Answer put(String path, String ifMatch, Map<String, Object> body) {
        return send(request(path).header("If-Match", ifMatch).PUT(BodyPublishers.ofString(text(body))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).header("Content-Type", "application/json");
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            return Answer.of(http.send(request.build(), BodyHandlers.ofString()));
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
