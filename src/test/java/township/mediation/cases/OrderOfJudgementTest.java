package township.mediation.cases;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Api.amend;
import static township.mediation.cases.Api.amended;
import static township.mediation.cases.Api.anyId;
import static township.mediation.cases.Api.conclude;
import static township.mediation.cases.Api.id;
import static township.mediation.cases.Api.list;
import static township.mediation.cases.Api.record;
import static township.mediation.cases.Api.recorded;
import static township.mediation.cases.Body.aFailedCase;
import static township.mediation.cases.Body.aFailure;
import static township.mediation.cases.Body.aSettlement;
import static township.mediation.cases.Body.anOpenCase;
import static township.mediation.cases.Refusals.assertRefused;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import township.mediation.fixtures.Township;
import township.mediation.people.accounts.Role;

/** Every request is wrong in two ways, next to each other in the order of judgement; the answer names the earlier. */
@QuarkusTest
class OrderOfJudgementTest extends OnOwnGround {

    private static final String ANY_VERSION = "\"1\"";

    private Township neighbour;

    @BeforeEach
    void settleNextDoor() {
        neighbour = ground.neighbour();
    }

    @Test
    void theRoleComesBeforeTheBody() {
        caller.become(Role.READER, ground.code);

        assertRefused(record(anOpenCase()), 403, "forbidden");
        assertRefused(amend(anyId(), "x", anOpenCase()), 403, "forbidden");
        assertRefused(list("limit=0"), 403, "forbidden");
    }

    @Test
    void theSchemaComesBeforeTheCase() {
        assertRefused(amend(anyId(), ANY_VERSION, anOpenCase()), 400, "validation-failed", "villageCode");
        assertRefused(conclude(anyId(), ANY_VERSION, aFailure().without("result")), 400, "validation-failed", "result");
        assertRefused(amend(anyId(), "1", anOpenCase().in(ground.莲花村)), 400, "invalid-parameter", "If-Match");
        assertRefused(
                given().contentType("application/json")
                        .body(anOpenCase().fields())
                        .put("/api/v1/cases/1"),
                400,
                "invalid-parameter",
                "id");
    }

    @Test
    void theSchemaComesBeforeTheArea() {
        assertRefused(record(anOpenCase().in(neighbour.莲花村).of("X")), 400, "validation-failed", "type");
        assertRefused(record(anOpenCase().in(neighbour.莲花村), "a key"), 400, "invalid-parameter", "Idempotency-Key");
    }

    @ParameterizedTest
    @CsvSource({"limit=0, limit", "year=x, year", "status=x, status", "after=x, after", "from=2024, to"})
    void aParameterOfAListComesBeforeItsArea(String parameter, String field) {
        assertRefused(list("area=" + neighbour.code + "&" + parameter), 400, "invalid-parameter", field);
    }

    @Test
    void theCaseComesBeforeTheArea() {
        assertRefused(amend(anyId(), ANY_VERSION, anOpenCase().in(neighbour.莲花村)), 404, "not-found");
    }

    @Test
    void theAreaComesBeforeTheVersion() {
        var here = id(recorded(anOpenCase().in(ground.莲花村)));

        assertRefused(amend(here, null, anOpenCase().in(neighbour.莲花村)), 403, "forbidden");
    }

    @Test
    void aFieldThatTheRoleMayNotChangeComesBeforeTheVersion() {
        var failed = id(recorded(aFailedCase().in(ground.莲花村)));
        caller.become(Role.MEDIATOR, ground.莲花村);

        assertRefused(amend(failed, null, anOpenCase().in(ground.莲花村).of("CONTRACT")), 403, "forbidden");
    }

    @Test
    void theAreaComesBeforeTheKey() {
        recorded(anOpenCase().in(ground.六里村));
        record(anOpenCase().in(ground.六里村), "one-key");
        caller.become(Role.MEDIATOR, ground.莲花村);

        assertRefused(record(anOpenCase().in(ground.六里村), "one-key"), 403, "forbidden");
    }

    @Test
    void theVersionIsAskedForEvenWhereThereIsNothingToDo() {
        var failed = id(recorded(aFailedCase().in(ground.莲花村)));

        assertRefused(amend(failed, null, anOpenCase().in(ground.莲花村)), 428, "version-required");
        assertRefused(conclude(failed, null, aFailure()), 428, "version-required");
        assertRefused(amend(failed, "*", anOpenCase().in(ground.莲花村)), 428, "version-required");
    }

    @Test
    void nothingToDoComesBeforeAStaleVersion() {
        var first = recorded(aFailedCase().in(ground.莲花村));
        amended(first, anOpenCase().in(ground.六里村));

        assertThat(amend(first, anOpenCase().in(ground.六里村)).statusCode()).isEqualTo(200);
        assertThat(conclude(first, aFailure()).statusCode()).isEqualTo(200);
    }

    @Test
    void aStaleVersionComesBeforeTheStatus() {
        var first = recorded(aFailedCase().in(ground.莲花村));
        amended(first, anOpenCase().in(ground.六里村));

        assertRefused(conclude(first, aFailure().with("result", "WITHDRAWN")), 412, "stale-version");
    }

    @Test
    void aStaleVersionComesBeforeTheRules() {
        var first = recorded(anOpenCase().in(ground.莲花村));
        amended(first, anOpenCase().in(ground.六里村));

        assertRefused(amend(first, anOpenCase().in(ground.unlistedVillage())), 412, "stale-version");
        assertRefused(conclude(first, aSettlement().without("agreement")), 412, "stale-version");
    }

    @Test
    void theStatusComesBeforeTheRules() {
        var failed = recorded(aFailedCase().in(ground.莲花村));
        caller.become(Role.MEDIATOR, ground.莲花村);

        assertRefused(conclude(failed, aSettlement().without("agreement")), 409, "already-concluded");
        assertRefused(conclude(failed, aFailure().with("concludedOn", "2025-03-16")), 409, "already-concluded");
    }

    @ParameterizedTest
    @CsvSource({
        "acceptedOn, 2025-03-16, date-in-future",
        "extendedTo, 2025-03-02, extension-too-early",
        "previousCaseId, 01890a5d-ac96-774b-bcce-b302099a8057, unknown-case",
        "villageCode, unlisted, unknown-village"
    })
    void everyRuleComesBeforeARegisterNumberThatIsTaken(String field, String value, String slug) {
        recorded(anOpenCase().in(ground.莲花村).with("registerNumber", "1号"));
        var open = recorded(anOpenCase().in(ground.莲花村));

        var broken = anOpenCase()
                .in(ground.莲花村)
                .with("registerNumber", "1号")
                .with(field, value.equals("unlisted") ? ground.unlistedVillage() : value);

        assertRefused(record(broken), 422, slug, field);
        assertRefused(amend(open, broken), 422, slug, field);
    }

    @Test
    void anotherTownshipComesBeforeARegisterNumberThatIsTaken() {
        recorded(anOpenCase().in(ground.莲花村).with("registerNumber", "1号"));
        var open = recorded(anOpenCase().in(ground.莲花村));
        caller.become(Role.OFFICE, ground.county);

        var broken = anOpenCase().in(neighbour.莲花村).with("registerNumber", "1号");

        assertRefused(amend(open, broken), 422, "other-township", "villageCode");
    }

    @Test
    void theKeyComesBeforeTheRules() {
        record(anOpenCase().in(ground.莲花村), "one-key");

        var broken = anOpenCase().in(ground.莲花村).acceptedOn("2025-03-16");

        assertRefused(record(broken, "one-key"), 422, "idempotency-key-reused");
        assertRefused(record(anOpenCase().in(ground.unlistedVillage()), "one-key"), 422, "idempotency-key-reused");
    }
}
