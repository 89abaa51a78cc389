package township.mediation.people.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import township.mediation.fixtures.Basic;
import township.mediation.fixtures.PackagedService;
import township.mediation.fixtures.RawConnection;
import township.mediation.http.openapi.ServedDocument;
import township.mediation.http.openapi.ServedDocument.Operation;

/** Whatever is sent by whomever, the answer is one that the document describes. */
@Tag("full")
class FuzzIT {

    private static final int REQUESTS = 20_000;
    private static final long SEED = Long.getLong("fuzz.seed", 20241124);

    private static final String PASSWORD = "drei-Brunnen-im-Tal";
    /** An account apart, for its attempts are counted. */
    private static final String CHANGED_PASSWORD = "READER who changes the password";

    /** Few: the service looks at no more than 100 wrong passwords from an address. */
    private static final int ODD_CREDENTIALS = 40;

    private static PackagedService service;
    private static RawConnection connection;
    private static ServedDocument document;

    @BeforeAll
    static void start() throws IOException {
        service = PackagedService.started();
        connection = new RawConnection(URI.create(service.url()).getPort());
        document = ServedDocument.of(connection
                .send(RequestLine.of("GET", "/q/openapi?format=json").bytes(""))
                .text());
    }

    @AfterAll
    static void stop() throws IOException {
        connection.close();
        service.close();
    }

    @Test
    void everyAnswerIsOneThatTheDocumentDescribes() throws IOException {
        var random = new Random(SEED);
        var harvest = new Harvest(random);
        var fuzzer = new RequestFuzzer(document, harvest, random);
        var judge = new AnswerJudge(document);
        var callers = callers();
        var roles = List.of("OFFICE", "OFFICE", "OFFICE", "MEDIATOR", "MEDIATOR", "ADMIN", "ADMIN", "READER", "nobody");
        var asked = new TreeMap<String, Integer>();
        for (int i = 0; i < REQUESTS; i++) {
            var operation = fuzzer.operation(document.operations());
            var role = i % (REQUESTS / ODD_CREDENTIALS) == 0
                    ? "odd"
                    : roleFor(operation, roles.get(random.nextInt(roles.size())));
            var authorization = role.equals("odd") ? oddCredentials(random) : callers.getOrDefault(role, "");
            var sent = fuzzer.request(operation, authorization);
            var answer = connection.send(sent.bytes());
            judge.judge(sent, answer);
            asked.merge(role, 1, Integer::sum);
            if (answer.status() / 100 == 2 && answer.mediaType().equals("application/json")) {
                harvest.take(operation.id(), ServedDocument.parsed(answer.text()));
            }
        }
        System.out.printf(
                "Fuzzed with the seed %d: %d requests, by role %s, by status %s%n",
                SEED, REQUESTS, asked, judge.statuses());
        assertThat(judge.faults()).isEmpty();
        assertThat(judge.statuses()).containsKeys(200, 201, 204, 400, 401, 403, 404, 406, 409, 412, 413, 415, 422, 428);
    }

    private static String roleFor(Operation operation, String role) {
        return operation.id().equals("changePassword") && !role.equals("nobody") ? CHANGED_PASSWORD : role;
    }

    /** Each with a token, but the office with its name and password. */
    private static Map<String, String> callers() throws IOException {
        var callers = new LinkedHashMap<String, String>();
        callers.put("OFFICE", account("fuzz-office", "OFFICE", "431223206"));
        callers.put("MEDIATOR", token(account("fuzz-mediator", "MEDIATOR", "431223206215")));
        callers.put("READER", token(account("fuzz-reader", "READER", "431223206")));
        callers.put("ADMIN", token(account("fuzz-admin", "ADMIN", "431223206")));
        callers.put(CHANGED_PASSWORD, token(account("fuzz-password", "READER", "431223206")));
        return callers;
    }

    private static String account(String name, String role, String area) throws IOException {
        var asking = RequestLine.of("POST", "/api/v1/accounts")
                .header("Authorization: " + Basic.header("admin", PASSWORD))
                .header("Content-Type: application/json");
        var body = """
                {"name": "%s", "displayName": "x", "role": "%s", "area": "%s", "password": "%s"}""";
        var answer = connection.send(asking.bytes(body.formatted(name, role, area, PASSWORD)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return Basic.header(name, PASSWORD);
    }

    private static String token(String authorization) throws IOException {
        var asking = RequestLine.of("POST", "/api/v1/me/tokens")
                .header("Authorization: " + authorization)
                .header("Content-Type: application/json");
        var answer = connection.send(asking.bytes("{\"label\": \"x\"}"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return "Bearer " + ServedDocument.parsed(answer.text()).path("token").asText();
    }

    private static String oddCredentials(Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> "Bearer " + "x".repeat(random.nextInt(1200));
            case 1 -> "Bearer mct_" + random.nextLong();
            case 2 -> "Basic " + random.nextInt();
            case 3 -> "Basic /////w==";
            case 4 -> "Basic";
            case 5 -> "Digest username=\"admin\"";
            case 6 -> Basic.header("fuzz-office", OddValues.text(random));
            default -> Basic.header(OddValues.text(random), OddValues.text(random));
        };
    }
}
