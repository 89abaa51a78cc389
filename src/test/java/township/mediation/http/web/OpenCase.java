package township.mediation.http.web;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;

/** A case that requests can be about. */
public record OpenCase(String id, String tag) {

    private static final String RECORDED = """
            {"villageCode": "431223206215", "type": "NEIGHBOUR", "acceptedOn": "2024-03-05"}""";
    private static final String AMENDED = """
            {"villageCode": "431223206215", "type": "NEIGHBOUR", "mediator": "石某"}""";

    public static OpenCase recorded() {
        return of(given().contentType("application/json").body(RECORDED).post("/api/v1/cases"));
    }

    /** On 2024-03-08, by word of mouth. */
    public static OpenCase settled() {
        var recorded = recorded();
        return of(given().contentType("application/json")
                .header("If-Match", recorded.tag())
                .body("""
                        {"result": "SETTLED", "concludedOn": "2024-03-08", "agreement": {"form": "ORAL"}}""")
                .put("/api/v1/cases/" + recorded.id() + "/outcome"));
    }

    /** With a history of two entries. */
    public static OpenCase amended() {
        var recorded = recorded();
        return of(given().contentType("application/json")
                .header("If-Match", recorded.tag())
                .body(AMENDED)
                .put("/api/v1/cases/" + recorded.id()));
    }

    private static OpenCase of(Response answer) {
        return new OpenCase(answer.path("id"), answer.header("ETag"));
    }
}
