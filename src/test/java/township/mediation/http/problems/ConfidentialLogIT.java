package township.mediation.http.problems;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import township.mediation.fixtures.Basic;
import township.mediation.fixtures.Launch;
import township.mediation.fixtures.PackagedService;

/** Whatever level of the log an operator chooses, it says nothing that is confidential. */
class ConfidentialLogIT {

    private static final String PASSWORD = "gepflanzt-Quitte-4711";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What an account's password is stored as begins so. */
    private static final List<String> HASHES = List.of("$2a$", "$2b$", "$2y$");

    private final HttpClient http = HttpClient.newHttpClient();

    /** Of the case that was recorded, as the last answer said. */
    private String version = "\"1\"";

    @Test
    void nothingConfidentialIsSaidAtAnyLevel() throws IOException, InterruptedException {
        try (var service = talkative().ready()) {
            var planted = new ArrayList<String>();
            var office = service.office("431223206");
            planted.add(PackagedService.ADMIN_PASSWORD);
            planted.add(office.substring("Basic ".length()));

            createAccount(service, planted);
            var reader = Basic.header("reader", PASSWORD);
            planted.add(reader.substring("Basic ".length()));
            var token = send(service, "POST", "/api/v1/me/tokens", reader, "{\"label\":\"x\",\"days\":1}");
            planted.add(json(token).path("token").asText());
            send(
                    service,
                    "GET",
                    "/api/v1/me",
                    "Bearer " + json(token).path("token").asText(),
                    "");
            planted.add(sessionOf(service));
            recordAndChange(service, office, planted);
            // What the database itself refuses is where its own words would repeat a row.
            createAccount(service, planted);
            service.terminate();

            var log = service.log();
            assertThat(Stream.concat(planted.stream().map(Planted::new).flatMap(Planted::forms), HASHES.stream()))
                    .filteredOn(log::contains)
                    .isEmpty();
        }
    }

    /** All that an operator might turn on. */
    private static Launch talkative() {
        var launch = new Launch()
                .set("quarkus.log.level", "ALL")
                .set("quarkus.log.min-level", "ALL")
                .set("quarkus.log.console.level", "ALL")
                .set("quarkus.hibernate-orm.log.sql", "true")
                .set("quarkus.hibernate-orm.log.bind-parameters", "true")
                .set("quarkus.hibernate-orm.log.queries-slower-than-ms", "1")
                .set("quarkus.datasource.jdbc.additional-jdbc-properties.loggerLevel", "TRACE");
        for (var category : List.of(
                "org.hibernate",
                "org.hibernate.orm.jdbc.bind",
                "org.hibernate.orm.jdbc.extract",
                "org.hibernate.internal.util.EntityPrinter",
                "org.hibernate.orm.jdbc.error",
                "org.hibernate.SQL_SLOW",
                "org.postgresql",
                "io.agroal",
                "io.netty",
                "io.vertx",
                "io.quarkus",
                "org.jboss.resteasy.reactive",
                "township.mediation")) {
            launch.set("quarkus.log.category.\"" + category + "\".level", "ALL");
            launch.set("quarkus.log.category.\"" + category + "\".min-level", "ALL");
        }
        return launch;
    }

    private void createAccount(PackagedService service, List<String> planted) throws IOException, InterruptedException {
        planted.add(PASSWORD);
        send(service, "POST", "/api/v1/accounts", service.admin(), """
                {"name": "reader", "displayName": "读者", "role": "READER", "area": "431223206", "password": "%s"}
                """.formatted(PASSWORD));
    }

    private String sessionOf(PackagedService service) throws IOException, InterruptedException {
        var signIn = HttpRequest.newBuilder(URI.create(service.url() + "/sign-in"))
                .header("Sec-Fetch-Site", "same-origin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("name=reader&password=" + PASSWORD));
        var cookie = http.send(signIn.build(), BodyHandlers.ofString())
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
        var session = cookie.replaceFirst("[^=]*=([^;]*);.*", "$1");
        http.send(
                HttpRequest.newBuilder(URI.create(service.url() + "/sign-in"))
                        .header("Cookie", "mediation=" + session)
                        .build(),
                BodyHandlers.discarding());
        return session;
    }

    private void recordAndChange(PackagedService service, String office, List<String> planted)
            throws IOException, InterruptedException {
        var texts = Stream.of("summary", "person", "phone", "reason", "terms", "change", "annulment", "refused")
                .map(what -> "埋下的" + what + "-4711")
                .toList();
        planted.addAll(texts);
        var recorded = send(service, "POST", "/api/v1/cases", office, """
                {"villageCode": "431223206215", "type": "NEIGHBOUR", "acceptedOn": "2025-03-05", "summary": "%s",
                 "registerNumber": "1",
                 "parties": [{"name": "%s", "role": "APPLICANT", "phone": "%s"}],
                 "outcome": {"result": "SETTLED", "concludedOn": "2025-03-06", "reason": "%s",
                  "agreement": {"form": "ORAL", "terms": "%s"}}}
                """.formatted(texts.toArray()));
        var address = "/api/v1/cases/" + json(recorded).path("id").asText();
        assertThat(recorded.statusCode()).isEqualTo(201);
        var refused = send(service, "POST", "/api/v1/cases", office, """
                {"villageCode": "431223206215", "type": "NEIGHBOUR", "summary": {"%s": 1}}
                """.formatted(texts.get(7)));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Stream.of(
                                send(service, "POST", address + "/reopening", office, reason(texts.get(5))),
                                send(
                                        service,
                                        "POST",
                                        "/api/v1/cases/search",
                                        office,
                                        "{\"party\": \"" + texts.get(1) + "\"}"),
                                send(service, "GET", address + "/history", office, ""),
                                send(service, "GET", "/api/v1/cases", office, ""),
                                send(service, "POST", address + "/annulment", office, reason(texts.get(6))))
                        .map(HttpResponse::statusCode))
                .containsOnly(200);
    }

    private HttpResponse<String> send(
            PackagedService service, String method, String path, String authorization, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(service.url() + path))
                .header("Authorization", authorization)
                .header("Content-Type", "application/json")
                .header("If-Match", version)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        var answer = http.send(request.build(), BodyHandlers.ofString());
        version = answer.headers().firstValue("ETag").orElse(version);
        return answer;
    }

    private static String reason(String text) {
        return "{\"reason\": \"" + text + "\"}";
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body());
    }
}
