package township.mediation.http.problems;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Refusals.assertRefused;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import township.mediation.cases.OnOwnGround;
import township.mediation.people.accounts.Role;

/** A 404 says what is missing, without repeating what was sent. */
@QuarkusTest
class NothingThereTest extends OnOwnGround {

    private static final String CASE = "No case that you may see has this id.";
    private static final String VILLAGE = "There is no village with this code.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/cases/01890a5d-ac96-774b-bcce-b302099a8057         | " + CASE,
                "/cases/01890a5d-ac96-774b-bcce-b302099a8057/history | " + CASE,
                "/villages/{area}999                                 | " + VILLAGE,
                "/villages/1                                         | " + VILLAGE,
                "/reports/annual/2024/versions/7"
                        + " | This year has no version of this number. The list of its versions names the ones that exist.",
                "/nothing | There is nothing at this address, or nothing that you are allowed to see.",
            })
    void saysWhatIsMissing(String path, String detail) {
        var answer = given().header("Accept-Language", "en").get("/api/v1" + path.replace("{area}", ground.code));

        assertRefused(answer, 404, "not-found");
        assertThat(answer.<String>path("detail")).isEqualTo(detail);
    }

    @ParameterizedTest
    @CsvSource({
        "PUT,  /cases/01890a5d-ac96-774b-bcce-b302099a8057/outcome,    '{\"result\":\"FAILED\",\"concludedOn\":\"2024-03-06\"}'",
        "POST, /cases/01890a5d-ac96-774b-bcce-b302099a8057/reopening,  '{\"reason\":\"反悔\"}'"
    })
    void soDoCommandsOnACase(String method, String path, String body) {
        var answer = given().header("Accept-Language", "en")
                .header("If-Match", "\"1\"")
                .contentType("application/json; charset=UTF-8")
                .body(body)
                .request(method, "/api/v1" + path);

        assertRefused(answer, 404, "not-found");
        assertThat(answer.<String>path("detail")).isEqualTo(CASE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | This year was never closed, so it cannot be reopened.",
                "zh | 该年度从未关闭，无需重新打开。",
            })
    void soDoesAYearThatWasNeverClosed(String language, String detail) {
        var answer = given().header("Accept-Language", language)
                .contentType("application/json; charset=UTF-8")
                .body("{\"reason\":\"漏记一起\",\"until\":\"2099-01-01\"}")
                .post("/api/v1/reports/annual/2024/reopening");

        assertRefused(answer, 404, "not-found");
        assertThat(answer.<String>path("detail")).isEqualTo(detail);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/accounts/nobody-here | No account that you may see has this name.",
                "/problems/nothing            | There is no problem of this name. The list of problems names all of them.",
            })
    void soDoesWhatHasAName(String path, String detail) {
        caller.become(Role.ADMIN, ground.code);
        var answer = given().header("Accept-Language", "en").get(path);

        assertRefused(answer, 404, "not-found");
        assertThat(answer.<String>path("detail")).isEqualTo(detail);
    }
}
