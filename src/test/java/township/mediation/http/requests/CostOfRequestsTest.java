package township.mediation.http.requests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import township.mediation.cases.OnOwnGround;
import township.mediation.fixtures.CpuTime;
import township.mediation.fixtures.RawConnection;
import township.mediation.http.openapi.ServedDocument;
import township.mediation.http.openapi.ServedDocument.Operation;
import township.mediation.people.accounts.Role;

/** Whatever is repeated in a request, answering it takes little of the processor. */
@QuarkusTest
class CostOfRequestsTest extends OnOwnGround {

    private static final Duration LIMIT = Duration.ofMillis(10);

    /** Less than the hash of a password takes, which is slow on purpose. */
    private static final Duration LIMIT_WITH_A_HASH = Duration.ofMillis(50);

    private static final int TRIES = 20;

    @TestHTTPResource("/")
    URL service;

    private final Map<String, Duration> dear = new TreeMap<>();
    private RawConnection connection;

    @BeforeEach
    void connect() {
        connection = new RawConnection(service.getPort());
    }

    @AfterEach
    void close() throws IOException {
        connection.close();
    }

    @Test
    void ofNobodyIsLittle() throws IOException {
        caller.becomeNobody();
        for (var address : RepetitiveRequests.OPEN) {
            judge(RepetitiveRequests.to(address));
        }
        assertThat(dear).isEmpty();
    }

    @Test
    void ofWhoeverIsSignedInIsLittle() throws IOException {
        var document = ServedDocument.read();
        for (var operation : document.operations()) {
            caller.become(isOfAdministrators(operation) ? Role.ADMIN : Role.OFFICE, ground.code);
            judge(RepetitiveRequests.to(
                    operation,
                    parameters(document, operation, "query"),
                    parameters(document, operation, "header"),
                    fields(document, operation)));
        }
        assertThat(dear).isEmpty();
    }

    @Test
    void ofANewPasswordIsLittle() throws IOException {
        caller.become(Role.ADMIN, ground.code);
        for (var request : RepetitiveRequests.passwords(ground.code).toList()) {
            var answer = connection.send(request.text().getBytes(UTF_8));
            assertThat(answer.status()).as(request.what() + answer.text()).isIn(201, 409, 422);
        }
        judge(RepetitiveRequests.passwords(ground.code), LIMIT_WITH_A_HASH);
        assertThat(dear).isEmpty();
    }

    private void judge(Stream<RepetitiveRequests.Request> requests) throws IOException {
        judge(requests, LIMIT);
    }

    private void judge(Stream<RepetitiveRequests.Request> requests, Duration limit) throws IOException {
        for (var request : (Iterable<RepetitiveRequests.Request>) requests::iterator) {
            var bytes = request.text().getBytes(UTF_8);
            var taken = CpuTime.least(TRIES, limit, () -> connection.send(bytes));
            if (taken.compareTo(limit) >= 0) {
                dear.put(request.what(), taken);
            }
        }
    }

    private static boolean isOfAdministrators(Operation operation) {
        return operation.path().startsWith("/api/v1/accounts")
                || operation.path().startsWith("/api/v1/audit");
    }

    private static List<String> parameters(ServedDocument document, Operation operation, String place) {
        return document.parameters(operation).stream()
                .filter(parameter -> parameter.path("in").asText().equals(place))
                .map(parameter -> parameter.path("name").asText())
                .toList();
    }

    private static List<String> fields(ServedDocument document, Operation operation) {
        var schema = operation.node().at("/requestBody/content/application~1json/schema");
        var names = new ArrayList<String>();
        document.resolved(schema).path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }
}
