package township.mediation.cases;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** The calls on cases, as a client sends them. */
public final class Api {

    private static final String CASES = "/api/v1/cases";

    private Api() {}

    public static Response record(Body body) {
        return json().body(body.fields()).post(CASES);
    }

    public static Response record(Body body, String idempotencyKey) {
        return json().header("Idempotency-Key", idempotencyKey)
                .body(body.fields())
                .post(CASES);
    }

    /** @param json exactly what is sent */
    public static Response record(String json, String idempotencyKey) {
        return json().header("Idempotency-Key", idempotencyKey).body(json).post(CASES);
    }

    /** A case that is on record, as the answer to its recording shows it. */
    public static Response recorded(Body body) {
        var answer = record(body);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer;
    }

    /** @param seen an answer that showed the case: it names the case, and the version to change */
    public static Response amend(Response seen, Body body) {
        return amend(id(seen), seen.header("ETag"), body);
    }

    public static Response amend(String id, String ifMatch, Body body) {
        return conditional(ifMatch).body(body.fields()).put(CASES + "/" + id);
    }

    public static Response amended(Response seen, Body body) {
        return done(amend(seen, body));
    }

    public static Response conclude(Response seen, Body body) {
        return conclude(id(seen), seen.header("ETag"), body);
    }

    public static Response conclude(String id, String ifMatch, Body body) {
        return conditional(ifMatch).body(body.fields()).put(CASES + "/" + id + "/outcome");
    }

    public static Response concluded(Response seen, Body body) {
        return done(conclude(seen, body));
    }

    public static Response read(String id) {
        return given().get(CASES + "/" + id);
    }

    public static Response history(String id) {
        return given().get(CASES + "/" + id + "/history");
    }

    /** @param query such as {@code year=2024&limit=1} */
    public static Response list(String query) {
        return given().get(CASES + "?" + query);
    }

    public static String id(Response seen) {
        return seen.path("id");
    }

    public static String anyId() {
        return UUID.randomUUID().toString();
    }

    private static Response done(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }

    private static RequestSpecification conditional(String ifMatch) {
        return ifMatch == null ? json() : json().header("If-Match", ifMatch);
    }

    private static RequestSpecification json() {
        return given().contentType("application/json; charset=UTF-8");
    }
}
