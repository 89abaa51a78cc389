package township.mediation.http.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.http.requests.EveryOperation.assertFaultAt;
import static township.mediation.http.requests.EveryOperation.assertParameter;
import static township.mediation.http.requests.EveryOperation.assertProblem;
import static township.mediation.http.requests.EveryOperation.go;
import static township.mediation.http.requests.EveryOperation.ready;
import static township.mediation.http.requests.EveryOperation.send;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Texts that PostgreSQL or a parser cannot take get no further than to whoever judges requests. */
@QuarkusTest
class OddTextsAtEveryOperationTest {

    private EveryOperation every;

    @BeforeEach
    void read() {
        every = new EveryOperation();
    }

    @Test
    void refusesANullAndHalfACharacterInEveryField() {
        every.forEveryField((operation, field) -> {
            for (var wrong : List.of("\\u0000", "431223206\\u0000", "\\ud800", "a\\udc00")) {
                var body = field.with("TEXT").replace("TEXT", wrong);
                assertProblem(400, "validation-failed", send(operation, body), operation);
            }
        });
    }

    /** Not the units of UTF-16, of which these have two. */
    @Test
    void countsTheCharactersOfEveryText() {
        every.forEveryField((operation, field) -> {
            if (field.schema().has("maxLength")) {
                var most = field.schema().path("maxLength").asInt();
                assertFaultAt(field.name(), send(operation, field.with("𠀋".repeat(most + 1))), operation);
            }
        });
    }

    /** Only a password may hold anything. */
    @Test
    void refusesWhatASenderWithAnotherEncodingLeaves() {
        every.forEveryField((operation, field) -> {
            if (field.schema().has("maxLength")
                    && !field.name().toLowerCase(Locale.ROOT).contains("password")) {
                var answer = send(operation, field.with("后塘\uFFFD"));
                assertFaultAt(field.name(), answer, operation);
                assertThat(answer.<String>path("violations[0].message")).contains("UTF-8");
            }
        });
    }

    @Test
    void refusesANullInEveryParameter() {
        for (var operation : every.all()) {
            for (var parameter : every.parameters(operation)) {
                var name = parameter.path("name").asText();
                if (parameter.path("in").asText().equals("query")) {
                    for (var wrong : List.of("\u0000", "4312\u0000", "\u001b[2J")) {
                        var request = ready(operation, name).queryParam(name, wrong);
                        assertParameter(name, go(operation, request), operation);
                    }
                }
            }
        }
    }

    @Test
    void refusesAPageThatBeginsWhereNoneCan() {
        for (var operation : every.all()) {
            if (every.parameters(operation).stream()
                    .anyMatch(parameter -> parameter.path("name").asText().equals("after"))) {
                for (var cursor : OddCursors.ALL) {
                    assertParameter("after", go(operation, ready(operation).queryParam("after", cursor)), operation);
                }
            }
        }
        every.forEveryField((operation, field) -> {
            if (field.name().equals("after")) {
                OddCursors.ALL.forEach(
                        cursor -> assertFaultAt("after", send(operation, field.with(cursor)), operation));
            }
        });
    }

    /** Also where the body is at fault, for then the texts of its faults are chosen by the language. */
    @Test
    void readsEveryOddLanguage() {
        for (var operation : every.all()) {
            for (var language :
                    List.of("-", "--,en", "en-", ";", "*-*", "\u00e9", "zh" + "-a".repeat(3000), "-".repeat(8000))) {
                var request = ready(operation).header("Accept-Language", language);
                if (operation.node().has("requestBody")) {
                    request = request.contentType("application/json").body("{}");
                }
                assertThat(go(operation, request).statusCode())
                        .as(operation.id() + " " + language)
                        .isLessThan(500);
            }
        }
    }
}
