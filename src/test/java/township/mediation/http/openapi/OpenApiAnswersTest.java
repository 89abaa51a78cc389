package township.mediation.http.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.oai.validator.model.Request.Method;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import township.mediation.http.web.OpenCase;

@QuarkusTest
class OpenApiAnswersTest {

    private static final String CASE = "/api/v1/cases/{id}";
    private static final String NEIGHBOURS = """
            {"villageCode": "431223206215", "type": "NEIGHBOUR"}""";
    private static final String WITHDRAWN = """
            {"result": "WITHDRAWN", "concludedOn": "2024-03-06"}""";

    private AsDescribed asDescribed;

    @BeforeEach
    void read() {
        asDescribed = new AsDescribed();
    }

    @Test
    void describesACaseThatIsNotThere() {
        var nobodys = "01890a5d-ac96-774b-bcce-b302099a8057";
        assertProblem(404, "not-found", request().get(CASE, nobodys));
        assertProblem(404, "not-found", request().get(CASE + "/history", nobodys));
        assertProblem(404, "not-found", request().get("/api/v1/villages/{code}", "431223206999"));
    }

    @Test
    void describesAnAreaOfOthers() {
        assertProblem(403, "forbidden", request().get("/api/v1/statistics?area=430102"));
        assertProblem(403, "forbidden", request().get("/api/v1/reports/annual/2024?area=430102"));
        assertProblem(403, "forbidden", request().get("/api/v1/villages?area=430102"));
    }

    @Test
    void describesAChangeOfNoVersionAndOfAnOldOne() {
        var open = OpenCase.recorded();
        assertProblem(428, "version-required", sent(NEIGHBOURS).put(CASE, open.id()));
        var stale = sent(WITHDRAWN).header("If-Match", "\"99\"");
        assertProblem(412, "stale-version", stale.put(CASE + "/outcome", open.id()));
    }

    @Test
    void describesAnOutcomeThatDiffersFromTheOneRecorded() {
        var open = OpenCase.recorded();
        var concluded = sent(WITHDRAWN).header("If-Match", open.tag()).put(CASE + "/outcome", open.id());
        assertThat(concluded.statusCode()).isEqualTo(200);
        var other = sent(WITHDRAWN.replace("WITHDRAWN", "FAILED")).header("If-Match", concluded.header("ETag"));
        assertProblem(422, "reason-required", other.put(CASE + "/outcome", open.id()));
    }

    @Test
    void describesWhatIsWrongWithABody() {
        var tomorrow = NEIGHBOURS.replace("}", ", \"acceptedOn\": \"2100-12-31\"}");
        assertProblem(422, "date-in-future", sent(tomorrow).post("/api/v1/cases"));
        assertProblem(400, "validation-failed", sent("{}").post("/api/v1/cases"));
        assertProblem(400, "malformed-request", sent("{").post("/api/v1/cases"));
        var text = request().contentType("text/plain").body(NEIGHBOURS);
        assertProblem(415, "unsupported-media-type", text.post("/api/v1/cases"));
        assertProblem(413, "too-large", sent(" ".repeat(1 << 20) + NEIGHBOURS).post("/api/v1/cases"));
    }

    @Test
    void describesAFormatThatThereIsNot() {
        assertProblem(406, "not-acceptable", request().accept("image/png").get("/api/v1/codes"));
    }

    @Test
    void describesFiguresThatStillHold() {
        var figures = request().get("/api/v1/statistics?year=2023");
        var same = request().header("If-None-Match", figures.header("ETag")).get("/api/v1/statistics?year=2023");
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.header("ETag")).isEqualTo(figures.header("ETag"));
    }

    @Test
    void describesWhatIsReplayed() {
        var key = UUID.randomUUID().toString();
        sent(NEIGHBOURS).header("Idempotency-Key", key).post("/api/v1/cases");
        var again = sent(NEIGHBOURS).header("Idempotency-Key", key).post("/api/v1/cases");
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void describesTheNextPage() {
        OpenCase.recorded();
        OpenCase.recorded();
        var page = request().get("/api/v1/cases?year=2024&limit=1");
        assertThat(page.header("Link")).contains("rel=\"next\"");
        assertThat(request()
                        .get("/api/v1/cases?year=2024&limit=1&after=" + page.path("next"))
                        .statusCode())
                .isEqualTo(200);
    }

    /** Were the check blind, all else here would say nothing. */
    @Test
    void wouldSeeAnAnswerThatIsOtherwise() {
        var open = OpenCase.recorded();
        var answer = given().get(CASE, open.id()).asString();
        asDescribed.check(CASE, Method.GET, json(answer));
        assertSeen(answer, body -> body.remove("mediator"));
        assertSeen(answer, body -> body.putNull("villageName"));
        assertSeen(answer, body -> body.put("type", "QUARREL"));
        assertSeen(answer, body -> body.put("acceptedOn", "2024"));
        assertSeen(answer, body -> body.put("number", "7"));
        assertSeen(answer, body -> body.put("colour", "red"));
        assertSeen(answer, body -> body.put("outcome", "none"));
        assertSeen(answer, body -> body.putObject("outcome").put("result", "SETTLED"));
    }

    private void assertSeen(String answer, Consumer<ObjectNode> fault) {
        var body = (ObjectNode) ServedDocument.parsed(answer);
        fault.accept(body);
        assertThatThrownBy(() -> asDescribed.check(CASE, Method.GET, json(body.toString())))
                .as(body.toString())
                .isInstanceOf(AssertionError.class);
    }

    private static SimpleResponse json(String body) {
        return (SimpleResponse) SimpleResponse.Builder.ok()
                .withContentType("application/json")
                .withBody(body)
                .build();
    }

    private RequestSpecification request() {
        return given().filter(asDescribed);
    }

    private RequestSpecification sent(String body) {
        return request().contentType("application/json").body(body);
    }

    private static void assertProblem(int status, String slug, Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.<String>path("type")).isEqualTo("/problems/" + slug);
    }
}
