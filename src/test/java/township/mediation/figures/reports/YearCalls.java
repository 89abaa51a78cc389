package township.mediation.figures.reports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.Map;

/** The calls that close years and open them again, of the caller's own township. */
public final class YearCalls {

    private static final String REPORTS = "/api/v1/reports/annual";

    private YearCalls() {}

    public static Response publish(int year) {
        return given().post(REPORTS + "/" + year + "/publication");
    }

    public static Response published(int year) {
        var answer = publish(year);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer;
    }

    public static Response reopen(int year, String until) {
        return reopen(year, Map.of("reason", "漏记一起", "until", until));
    }

    public static Response reopen(int year, Map<String, ?> body) {
        return given().contentType("application/json; charset=UTF-8")
                .body(body)
                .post(REPORTS + "/" + year + "/reopening");
    }

    public static Response reopened(int year, String until) {
        var answer = reopen(year, until);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer;
    }

    public static Response report(int year) {
        return given().get(REPORTS + "/" + year);
    }

    public static Response live(int year) {
        return given().get(REPORTS + "/" + year + "?live=true");
    }

    public static Response versions(int year) {
        return given().get(REPORTS + "/" + year + "/versions");
    }

    public static Response version(int year, int version) {
        return given().get(REPORTS + "/" + year + "/versions/" + version);
    }

    public static Response list() {
        return given().get(REPORTS);
    }
}
