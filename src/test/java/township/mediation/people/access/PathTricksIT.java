package township.mediation.people.access;

import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.people.access.AnswersToAnyone.assertTellsNothingOfTheInside;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import township.mediation.fixtures.Basic;
import township.mediation.fixtures.Launch;
import township.mediation.fixtures.Owner;
import township.mediation.fixtures.PackagedService;
import township.mediation.fixtures.RawConnection;
import township.mediation.http.openapi.ServedDocument;
import township.mediation.http.openapi.ServedDocument.Operation;

/** Nobody gets into an operation by writing its address in another way. */
@Tag("full")
class PathTricksIT {

    private static final int TRICKS_OF_NOBODY = 800;
    private static final int TRICKS_OF_ANOTHER_ROLE = 200;

    /** What would show that a request got through. */
    private static final List<String> RECORDED = List.of(
            "mediation_case", "case_event", "village_event", "closing", "reopening", "account", "access_secret");

    /** Roles that may do nothing below these paths, by whatever method. */
    private static final Map<String, List<String>> KEPT_OUT = Map.of(
            "/api/v1/cases", List.of("reader", "admin"),
            "/api/v1/accounts", List.of("mediator", "office", "reader"),
            "/api/v1/audit", List.of("mediator", "office", "reader"));

    private static PackagedService service;
    private static RawConnection connection;
    private static List<Operation> operations;
    private static OpenPages open;
    private static String aCase;

    @BeforeAll
    static void start() throws IOException {
        service = new Launch().argument("--demo").ready();
        connection = new RawConnection(URI.create(service.url()).getPort());
        operations = ServedDocument.of(get("/q/openapi?format=json", "")).operations().stream()
                .filter(operation -> !operation.id().equals("listCodes"))
                .toList();
        open = new OpenPages(connection);
        aCase = aCase();
    }

    @AfterAll
    static void stop() throws IOException {
        connection.close();
        service.close();
    }

    @Test
    void nobodyGetsInByAnyOfThem() throws IOException {
        assertThat(operations).hasSizeGreaterThan(25);
        assertThat(open.count()).isGreaterThan(6);
        var before = recorded();
        var seen = new Seen();
        for (var operation : operations) {
            var tricks = Tricks.all(
                    plain(operation), TRICKS_OF_NOBODY, operation.id().hashCode());
            assertThat(tricks).hasSizeGreaterThan(500);
            for (var trick : tricks) {
                seen.add(trick, connection.send(trick.bytes(body(operation))));
            }
        }
        System.out.println("Tricks of nobody, on " + operations.size() + " operations: " + seen);
        assertThat(seen.wrong()).isEmpty();
        assertThat(recorded()).isEqualTo(before);
    }

    @Test
    void noOtherRoleGetsInByAnyOfThem() throws IOException {
        var headers = new TreeMap<String, String>();
        for (var role : List.of("mediator", "office", "reader", "admin")) {
            headers.put(role, "Authorization: Bearer " + token(role));
        }
        var before = recorded();
        var seen = new Seen();
        for (var operation : operations) {
            for (var role : keptOutOf(operation)) {
                var line = plain(operation).header(headers.get(role));
                var seed = (operation.id() + role).hashCode();
                for (var trick : Tricks.some(line, TRICKS_OF_ANOTHER_ROLE, seed)) {
                    seen.add(trick, connection.send(trick.bytes(body(operation))));
                }
            }
        }
        System.out.println("Tricks of another role: " + seen);
        assertThat(seen.wrong()).isEmpty();
        assertThat(recorded()).isEqualTo(before);
    }

    /** The answers, by status, and those that should not have been. */
    private static final class Seen {
        private final Map<Integer, Integer> statuses = new TreeMap<>();
        private final List<String> wrong = new ArrayList<>();

        void add(RequestLine sent, RawConnection.Answer answer) {
            statuses.merge(answer.status(), 1, Integer::sum);
            var isRefused = answer.status() == 0 || (answer.status() >= 400 && answer.status() < 500);
            if (!isRefused && !(answer.status() == 200 && open.have(sent, answer))) {
                wrong.add(sent + " -> " + answer.status() + " " + answer.text());
            }
            assertTellsNothingOfTheInside(answer.text());
        }

        List<String> wrong() {
            return wrong;
        }

        @Override
        public String toString() {
            return statuses.values().stream().mapToInt(Integer::intValue).sum() + " requests, by status " + statuses;
        }
    }

    private static List<String> keptOutOf(Operation operation) {
        return KEPT_OUT.entrySet().stream()
                .filter(entry -> operation.path().startsWith(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    private static RequestLine plain(Operation operation) {
        var path = operation
                .path()
                .replace("{id}", aCase)
                .replace("{code}", "431223206215")
                .replace("{year}", "2024")
                .replace("{version}", "1")
                .replace("{name}", "reader");
        return RequestLine.of(operation.method().toUpperCase(Locale.ROOT), path)
                .header("Content-Type: application/json")
                .header("If-Match: \"1\"");
    }

    private static String body(Operation operation) throws JsonProcessingException {
        var example = operation.node().at("/requestBody/content/application~1json/example");
        return example.isMissingNode()
                ? ""
                : ServedDocument.JSON
                        .writer()
                        .with(JsonGenerator.Feature.ESCAPE_NON_ASCII)
                        .writeValueAsString(example);
    }

    private static String aCase() throws IOException {
        var cases = get("/api/v1/cases?limit=1", "Authorization: " + Basic.header("office", "demo-2024-office"));
        return ServedDocument.parsed(cases).at("/items/0/id").asText();
    }

    private static String token(String role) throws IOException {
        var asking = RequestLine.of("POST", "/api/v1/me/tokens")
                .header("Authorization: " + Basic.header(role, "demo-2024-" + role))
                .header("Content-Type: application/json");
        var answer = connection.send(asking.bytes("{\"label\":\"x\"}"));
        return ServedDocument.parsed(answer.text()).path("token").asText();
    }

    private static String get(String target, String header) throws IOException {
        var line = RequestLine.of("GET", target);
        return connection
                .send((header.isEmpty() ? line : line.header(header)).bytes(""))
                .text();
    }

    private static Map<String, Long> recorded() {
        var owner = Owner.of(service);
        return RECORDED.stream()
                .collect(Collectors.toMap(Function.identity(), table -> owner.number("select count(*) from " + table)));
    }
}
