package township.mediation.http.requests;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.http.web.Answers.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ParametersTest {

    private static final String ID = "01890a5d-ac96-774b-bcce-b302099a8057";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?kind=ORAL&flag=true&on=2024-02-29&year=2024&even=2&area=4312&limit=200",
                "?area=%E5%90%8E",
                "?_=1732684800000",
                "?limit=2&_=1&_=&even=2",
                "?_",
            })
    void takesTheParametersItKnows(String query) {
        assertThat(get(ID + query).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?knd=ORAL             | knd",
                "?Kind=ORAL            | Kind",
                "?kind=ORAL&kind=ORAL  | kind",
                "?area=1&limit=2&area=1 | area",
                "?=1                   | 1",
                "?__=1                 | __",
                "?_x=1                 | _x",
                "?%3Cb%3E=1            | ?",
                "?%00=1                | ?",
                "?kind=oral            | kind",
                "?kind=                | kind",
                "?kind=0               | kind",
                "?flag=yes             | flag",
                "?flag=                | flag",
                "?flag=TRUE            | flag",
                "?on=2024-02-30        | on",
                "?on=2024-2-3          | on",
                "?year=x               | year",
                "?year=                | year",
                "?year=2024.0          | year",
                "?year=99999999999     | year",
                "?year=1949            | year",
                "?year=2101            | year",
                "?even=3               | even",
                "?limit=0              | limit",
                "?limit=201            | limit",
                "?limit=x              | limit",
                "?area=                | area",
            })
    void namesTheParameterThatIsNotAsItShouldBe(String query, String parameter) {
        var answer = get(ID + query);

        assertProblem(answer, 400, "invalid-parameter");
        assertThat(answer.<String>path("violations[0].field")).isEqualTo(parameter);
        assertThat(answer.<String>path("violations[0].message")).isNotBlank();
        assertThat(answer.<String>path("instance")).doesNotContain("?");
    }

    @Test
    void namesTheParametersItKnows() {
        assertThat(get(ID + "?knd=1").<String>path("violations[0].message"))
                .isEqualTo(
                        "is not a known parameter; the parameters here are: area, even, flag, kind, limit, on, year");
        assertThat(given().get("/test/failures/refusal?x=1").<String>path("violations[0].message"))
                .isEqualTo("此地址没有查询参数");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1-1-1-1-1", "01890a5d"})
    void refusesAnIdThatIsNone(String id) {
        var answer = get(id);

        assertProblem(answer, 400, "invalid-parameter");
        assertThat(answer.<String>path("violations[0].field")).isEqualTo("id");
    }

    @Test
    void namesTheHeaderThatIsNotAsItShouldBe() {
        var answer = given().header("X-Count", "x").get("/test/parameters/" + ID);

        assertProblem(answer, 400, "invalid-parameter");
        assertThat(answer.<String>path("violations[0].field")).isEqualTo("X-Count");
    }

    private static Response get(String rest) {
        return given().header("Accept-Language", "en").urlEncodingEnabled(false).get("/test/parameters/" + rest);
    }
}
