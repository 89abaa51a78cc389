package township.mediation.figures.definitions;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import township.mediation.cases.facts.Deadline;
import township.mediation.cases.facts.Figure;
import township.mediation.texts.Language;
import township.mediation.texts.Texts;

@QuarkusTest
class DefinitionsPageTest {

    @ParameterizedTest
    @EnumSource
    void printsEveryFigureWithItsDefinition(Language language) {
        var page = given().header("Accept-Language", language.tag()).get("/definitions");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.contentType()).isEqualToIgnoringCase("text/html;charset=UTF-8");
        assertThat(page.header("Content-Language")).isEqualTo(language.tag());
        assertThat(page.asString()).contains(Figure.DEFINITION);
        var texts = Texts.in(language);
        for (var deadline : Deadline.values()) {
            var key = "code.deadline." + deadline.field();
            assertThat(page.asString())
                    .contains("id=\"" + deadline.field() + "\"", texts.of(key), texts.of(key + ".definition"));
        }
        for (var figure : Figure.values()) {
            var key = "code.figure." + figure.field();
            assertThat(page.asString())
                    .contains("id=\"" + figure.field() + "\"", texts.of(key), texts.of(key + ".definition"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theHomePageLeadsThere(Language language) {
        assertThat(given().get("/?lang=" + language.tag()).asString())
                .contains(
                        "href=\"/definitions?lang=" + language.tag() + "\"", "href=\"/problems?lang=" + language.tag());
    }
}
