package township.mediation.cases;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The calls on cases, as a client sends them. */
public final class Api {

    private static final String CASES = "/api/v1/cases";
    private static final ObjectMapper JSON = new ObjectMapper();

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

    public static Response followUp(Response seen, Body body) {
        return followUp(id(seen), seen.header("ETag"), body);
    }

    public static Response followUp(String id, String ifMatch, Body body) {
        return conditional(ifMatch).body(body.fields()).put(CASES + "/" + id + "/agreement/follow-up");
    }

    public static Response followedUp(Response seen, Body body) {
        return done(followUp(seen, body));
    }

    public static Response reopen(Response seen, Body body) {
        return reopen(id(seen), seen.header("ETag"), body);
    }

    public static Response reopen(String id, String ifMatch, Body body) {
        return conditional(ifMatch).body(body.fields()).post(CASES + "/" + id + "/reopening");
    }

    public static Response reopened(Response seen, Body body) {
        return done(reopen(seen, body));
    }

    public static Response annul(Response seen, Body body) {
        return annul(id(seen), seen.header("ETag"), body);
    }

    public static Response annul(String id, String ifMatch, Body body) {
        return conditional(ifMatch).body(body.fields()).post(CASES + "/" + id + "/annulment");
    }

    public static Response annulled(Response seen, Body body) {
        return done(annul(seen, body));
    }

    /** @param items the cases of a batch, or whatever is sent in their place */
    public static Response batch(Object... items) {
        var sent = Arrays.stream(items)
                .map(item -> item instanceof Body body ? body.fields() : item)
                .toList();
        return batch(JSON.valueToTree(Map.of("items", sent)).toString());
    }

    /** @param json exactly what is sent */
    public static Response batch(String json) {
        return json().body(json).post(CASES + "/batch");
    }

    public static Response recordInEnglish(Body body) {
        return json().header("Accept-Language", "en").body(body.fields()).post(CASES);
    }

    public static Response batchInEnglish(Body item) {
        return json().header("Accept-Language", "en")
                .body(Map.of("items", List.of(item.fields())))
                .post(CASES + "/batch");
    }

    public static Response rename(String village, String name) {
        return json().body(Map.of("name", name)).put("/api/v1/villages/" + village);
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

    public static Response search(Body body) {
        return json().body(body.fields()).post(CASES + "/search");
    }

    /** The figures of the caller's area, by name. */
    public static Map<String, Object> figures(int year) {
        return given().get("/api/v1/statistics?year=" + year).path("total");
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
