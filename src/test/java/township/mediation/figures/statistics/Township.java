package township.mediation.figures.statistics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/** A township of {@link MadeUpTownships} that no other test records in, and a clerk who does. */
public record Township(String code) {

    /** Kept by the process, as the database is: each test profile loads this class anew. */
    private static final String TAKEN = "townships.taken";

    public static Township unused() {
        synchronized (System.class) {
            int taken = Integer.getInteger(TAKEN, 0);
            System.setProperty(TAKEN, Integer.toString(taken + 1));
            return new Township(code(MadeUpTownships.COUNTY, taken));
        }
    }

    /** One in which nothing is ever recorded. */
    public static Township empty() {
        return new Township(code(MadeUpTownships.OTHER_COUNTY, 0));
    }

    static String code(String county, int number) {
        return county + "%03d".formatted(number);
    }

    static String village(String township, int number) {
        return township + "%03d".formatted(200 + number);
    }

    public String village(int number) {
        return village(code, number);
    }

    public Response open(String acceptedOn) {
        return record(acceptedOn, null);
    }

    public Response settled(String acceptedOn, String concludedOn) {
        return record(
                acceptedOn,
                Map.of("result", "SETTLED", "concludedOn", concludedOn, "agreement", Map.of("form", "ORAL")));
    }

    /** @param result any but settled */
    public Response ended(String result, String acceptedOn, String concludedOn) {
        return record(acceptedOn, Map.of("result", result, "concludedOn", concludedOn));
    }

    private Response record(String acceptedOn, Map<String, Object> outcome) {
        var body = new LinkedHashMap<String, Object>();
        body.put("villageCode", village(0));
        body.put("type", "NEIGHBOUR");
        body.put("acceptedOn", acceptedOn);
        if (outcome != null) {
            body.put("outcome", outcome);
        }
        var answer = given().contentType("application/json").body(body).post("/api/v1/cases");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer;
    }

    public Response statistics(String parameters) {
        return given().get("/api/v1/statistics?area=" + code + "&" + parameters);
    }

    public Response report(int year) {
        return given().get("/api/v1/reports/annual/" + year + "?area=" + code);
    }
}
