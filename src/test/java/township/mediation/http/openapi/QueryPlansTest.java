package township.mediation.http.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import township.mediation.people.accounts.AccountsForTests;
import township.mediation.people.accounts.CallerForTests;

/** What Hibernate keeps of a query is found again: a key that does not equal itself would fill the cache. */
@QuarkusTest
class QueryPlansTest {

    private static final int KINDS = 30;

    @Inject
    SessionFactory database;

    @Inject
    AccountsForTests accounts;

    @Inject
    CallerForTests caller;

    private ServedDocument document;
    private ExampleCalls calls;

    @BeforeEach
    void count() {
        document = ServedDocument.read();
        calls = new ExampleCalls(document, accounts, caller, new AsDescribed());
        database.getStatistics().setStatisticsEnabled(true);
    }

    @Test
    void noQueryIsPlannedAgain() {
        callEverything();
        callEverything();
        var statistics = database.getStatistics();
        statistics.clear();

        callEverything();

        assertThat(statistics.getQueries()).hasSizeGreaterThan(KINDS);
        assertThat(statistics.getQueries())
                .filteredOn(query -> statistics.getQueryStatistics(query).getPlanCacheMissCount() > 0)
                .isEmpty();
    }

    /** A second time some are refused, which asks the database as well. */
    private void callEverything() {
        Success.all(document).stream()
                .filter(success -> !success.operation().id().equals("recordCase"))
                .forEach(success -> calls.of(success, Map.of()));
        recordUnderAKey();
        var list = operation("listCases");
        document.parameters(list).stream()
                .filter(ExampleCalls::isFilter)
                .map(parameter -> parameter.path("name").asText())
                .forEach(name -> calls.of(list, Map.of(name, example(list, name))));
    }

    /** Without the number of the example, which can be given once. */
    private void recordUnderAKey() {
        var body = (ObjectNode) operation("recordCase").node().at("/requestBody/content/application~1json/example");
        var key = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            given().header("Idempotency-Key", key)
                    .contentType("application/json")
                    .body(body.deepCopy().without("registerNumber").toString())
                    .post("/api/v1/cases")
                    .then()
                    .statusCode(201);
        }
    }

    private ServedDocument.Operation operation(String id) {
        return document.operations().stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String example(ServedDocument.Operation operation, String name) {
        return document.parameters(operation).stream()
                .filter(parameter -> parameter.path("name").asText().equals(name))
                .map(ServedDocument::sample)
                .findFirst()
                .orElseThrow();
    }
}
