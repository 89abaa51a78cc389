package township.mediation.http.problems;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.http.web.Answers.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import township.mediation.refusals.Problem;
import township.mediation.texts.Language;

@QuarkusTest
class ProblemPagesTest {

    @ParameterizedTest
    @EnumSource
    void everyProblemHasItsPageInBothLanguages(Problem problem) {
        for (Language language : Language.values()) {
            var page = given().header("Accept-Language", language.tag()).get("/problems/" + problem.slug());

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.contentType()).isEqualToIgnoringCase("text/html;charset=UTF-8");
            assertThat(page.header("Content-Language")).isEqualTo(language.tag());
            assertThat(page.asString())
                    .contains(
                            "<html lang=\"" + language.tag() + "\">", problem.title(language), problem.advice(language))
                    .doesNotContain("{0}", "<script", "style=");
        }
    }

    @Test
    void theListLeadsToEveryPage() {
        var list = given().get("/problems").asString();

        for (Problem problem : Problem.values()) {
            assertThat(list).contains("/problems/" + problem.slug() + "?lang=zh", problem.title(Language.ZH));
        }
    }

    @Test
    void theOtherLanguageIsOneLinkAway() {
        assertThat(given().get("/problems/not-found").asString())
                .contains("?lang=en")
                .contains(">English<");
        assertThat(given().get("/problems/not-found?lang=en").asString()).contains("Not found", "?lang=zh");
    }

    @Test
    void anUnknownPageIsAProblemToo() {
        assertProblem(given().get("/problems/nothing"), 404, "not-found");
        assertProblem(given().get("/problems/not-found?language=en"), 400, "invalid-parameter");
    }

    @Test
    void thePagesHaveTheirStyles() {
        assertThat(given().get("/pages.css").contentType()).startsWith("text/css");
    }
}
