package township.mediation.http.requests;

import static township.mediation.http.web.Answers.assertProblem;
import static township.mediation.http.web.Answers.assertTheNextGoodRequestWorks;
import static township.mediation.http.web.Answers.post;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class MalformedJsonTest {

    @ParameterizedTest
    @MethodSource("textsThatAreNoJsonOfOurs")
    void refusesWhatIsNotOneWholeJsonValue(String body) {
        assertProblem(post(body), 400, "malformed-request");
        assertTheNextGoodRequestWorks();
    }

    static Stream<String> textsThatAreNoJsonOfOurs() {
        return Stream.of(
                "",
                "  ",
                "null",
                "{",
                "{\"text\":",
                "{\"text\":\"a\"",
                "text",
                "{'text':'a'}",
                "{\"text\":\"a\",}",
                "{\"text\":\"a\"} {}",
                "{\"text\":\"a\"} x",
                "{\"text\":\"a\",\"text\":\"b\"}",
                "{\"text\":\"a\",\"part\":{\"name\":\"a\",\"name\":\"b\"}}",
                "{\"text\":\"a\",\"part\":{\"name\":}}",
                "{\"text\":\"a\",\"parts\":[{\"name\":\"a\" \"b\"}]}",
                "{\"text\":\"a\",\"count\":01}",
                "{\"text\":\"a\",\"number\":NaN}",
                "{\"text\":\"a\",\"number\":1" + "0".repeat(2000) + "}",
                "{\"text\":\"\u0001\"}",
                "{\"text\":\"\\x\"}",
                "/* a */ {\"text\":\"a\"}",
                "{\"text\":\"a\",\"\\ud800\":\"a\"}",
                "{\"part\":" + "{\"inner\":".repeat(10_000) + "{}" + "}".repeat(10_001),
                "\uFEFF\uFEFF{\"text\":\"a\"}");
    }
}
