package township.mediation.cases;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Api.amended;
import static township.mediation.cases.Api.record;
import static township.mediation.cases.Api.recorded;
import static township.mediation.cases.Body.aSettledCase;
import static township.mediation.cases.Body.anOpenCase;
import static township.mediation.cases.Refusals.assertRefused;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import township.mediation.fixtures.Township;
import township.mediation.people.accounts.Role;

@QuarkusTest
class IdempotencyKeyTest extends OnOwnGround {

    private static final String CASES = "/api/v1/cases";
    private static final String JSON = "application/json; charset=UTF-8";
    private static final String REPLAYED = "Idempotency-Replayed";

    private final String key = UUID.randomUUID().toString();

    @Test
    void aRecordingIsSafeToRepeatUnderItsKey() {
        var body = aSettledCase().in(ground.莲花村).with("registerNumber", "1号");
        var once = record(body, key);
        var written = ground.ledger();

        var again = record(body, key);

        assertThat(once.statusCode()).isEqualTo(201);
        assertThat(once.header(REPLAYED)).isNull();
        assertReplay(again, once);
        assertThat(ground.ledger()).isEqualTo(written);
    }

    @Test
    void neitherOrderNorWhiteSpaceNorNullMakesAnotherRequest() {
        var first = record("""
                {"villageCode":"%s","type":"CONTRACT","acceptedOn":"2025-03-01",\
                "parties":[{"name":"张三","role":"APPLICANT"}],\
                "outcome":{"result":"SETTLED","concludedOn":"2025-03-10","agreement":{"form":"ORAL","amount":"1.5"}}}""".formatted(ground.莲花村), key);

        var second = record("""
                { "outcome" : { "agreement": {"amount":"1.5", "terms": null, "form":"\\u004fRAL"},
                                "concludedOn": "2025-03-10", "result": "SETTLED" },
                  "summary": null,
                  "parties": [ {"role": "APPLICANT", "phone": null, "name": "\\u5f20三"} ],
                  "acceptedOn" : "2025-03-01",\t"type":"CONTRACT",
                  "villageCode":"%s"
                }
                """.formatted(ground.莲花村), key);

        assertReplay(second, first);
    }

    @Test
    void refusesAnotherRequestUnderTheSameKey() {
        var body = aSettledCase().in(ground.莲花村).with("outcome.agreement.amount", "1.5");
        var first = record(body, key);

        assertThat(record(body.of("CONTRACT"), key).<Object>path("existingCase"))
                .isEqualTo(Map.of("id", Api.id(first), "number", first.path("number")));
        assertReused(record(body.of("CONTRACT"), key));
        assertReused(record(body.in(ground.六里村), key));
        assertReused(record(body.with("outcome.agreement.amount", "1.50"), key));
        assertReused(record(body.with("source", "APPLICATION"), key));
        assertReused(record(body.with("parties", List.of()), key));
        assertReused(record(body.with("difficult", false), key));
        assertReused(record(body.without("outcome"), key));
    }

    @Test
    void aKeyIsFreeInAnotherTownship() {
        var neighbour = ground.neighbour();
        caller.become(Role.OFFICE, ground.county);

        var here = record(anOpenCase().in(ground.莲花村), key);
        var there = record(anOpenCase().in(neighbour.莲花村), key);

        assertThat(there.statusCode()).isEqualTo(201);
        assertThat(there.header(REPLAYED)).isNull();
        assertThat(there.<String>path("id")).isNotEqualTo(here.path("id"));
    }

    @Test
    void aRefusedRequestLeavesNoKey() {
        assertRefused(record(anOpenCase().in(ground.莲花村).acceptedOn("2025-03-16"), key), 422, "date-in-future");

        var corrected = record(anOpenCase().in(ground.莲花村), key);

        assertThat(corrected.statusCode()).isEqualTo(201);
        assertThat(corrected.header(REPLAYED)).isNull();
    }

    @Test
    void showsTheCaseAsItIsNow() {
        var once = record(anOpenCase().in(ground.莲花村), key);
        var now = amended(once, anOpenCase().in(ground.六里村).of("CONTRACT"));

        assertReplay(record(anOpenCase().in(ground.莲花村), key), now);
    }

    @Test
    void answersAlsoWhenTheSameRequestWouldBeRefusedToday() {
        var body = anOpenCase().in(ground.莲花村).with("registerNumber", "2025年第7号");
        var now = amended(record(body, key), anOpenCase().in(ground.莲花村));
        recorded(body);

        assertReplay(record(body, key), now);
    }

    @Test
    void showsNothingOfACaseThatHasLeftTheCallersArea() {
        var body = anOpenCase().in(ground.莲花村).with("summary", "不可外传");
        caller.become(Role.MEDIATOR, ground.莲花村);
        var once = record(body, key);
        caller.become(Role.OFFICE, ground.code);
        amended(once, body.in(ground.六里村));
        caller.become(Role.MEDIATOR, ground.莲花村);

        var again = record(body, key);

        assertReused(again);
        assertReused(record(body.of("CONTRACT"), key));
        assertThat(record(body.of("CONTRACT"), key).<Object>path("existingCase"))
                .isNull();
        assertThat(again.asString()).doesNotContain("不可外传").doesNotContain(Api.id(once));
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "key\tkey", ""})
    void refusesAKeyThatIsNotVisibleAscii(String wrong) {
        assertRefused(record(anOpenCase().in(ground.莲花村), wrong), 400, "invalid-parameter", "Idempotency-Key");
    }

    @Test
    void refusesTwoKeysOfOneRequest() {
        var body = anOpenCase().in(ground.莲花村).fields();
        var twice = given().contentType(JSON).body(body).header("Idempotency-Key", key);

        assertRefused(
                twice.header("Idempotency-Key", "other").post(CASES), 400, "invalid-parameter", "Idempotency-Key");
        assertThat(ground.ledger()).isEqualTo(new Township.Ledger(0, 0, 0, 0));
    }

    @Test
    void aKeySentTwiceIsOne() {
        var body = anOpenCase().in(ground.莲花村);
        var once = given().contentType(JSON)
                .body(body.fields())
                .header("Idempotency-Key", key)
                .header("Idempotency-Key", key)
                .post(CASES);

        assertThat(once.statusCode()).isEqualTo(201);
        assertReplay(record(body, key), once);
    }

    @Test
    void takesAKeyOf64CharactersAndNoLonger() {
        var longest = "!" + "~".repeat(63);

        assertThat(record(anOpenCase().in(ground.莲花村), longest).statusCode()).isEqualTo(201);
        assertRefused(record(anOpenCase().in(ground.莲花村), longest + "x"), 400, "invalid-parameter", "Idempotency-Key");
    }

    @Test
    void withoutAKeyEveryRecordingIsACaseOfItsOwn() {
        var first = record(anOpenCase().in(ground.莲花村));
        var second = record(anOpenCase().in(ground.莲花村));

        assertThat(second.<String>path("id")).isNotEqualTo(first.path("id"));
        assertThat(ground.ledger()).isEqualTo(new Township.Ledger(2, 2, 2, 2));
    }

    private static void assertReplay(Response again, Response now) {
        assertThat(again.statusCode()).as(again.asString()).isEqualTo(201);
        assertThat(again.header(REPLAYED)).isEqualTo("true");
        assertThat(again.asString()).isEqualTo(now.asString());
        assertThat(again.header("ETag")).isEqualTo(now.header("ETag"));
        assertThat(again.header("Location")).isEqualTo("/api/v1/cases/" + Api.id(now));
    }

    private static void assertReused(Response answer) {
        assertRefused(answer, 422, "idempotency-key-reused");
    }
}
