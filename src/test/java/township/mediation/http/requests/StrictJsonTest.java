package township.mediation.http.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.http.web.Answers.assertProblem;
import static township.mediation.http.web.Answers.assertTheNextGoodRequestWorks;
import static township.mediation.http.web.Answers.post;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class StrictJsonTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "[]                                               | ''",
                "\"a\"                                            | ''",
                "1                                                | ''",
                "{}                                               | text",
                "{\"text\":null}                                  | text",
                "{\"text\":1}                                     | text",
                "{\"text\":1.5}                                   | text",
                "{\"text\":true}                                  | text",
                "{\"text\":[]}                                    | text",
                "{\"text\":[\"a\"]}                               | text",
                "{\"text\":{}}                                    | text",
                "{\"text\":\"12345678901\"}                       | text",
                "{\"text\":\"\\u0000\"}                           | text",
                "{\"text\":\"a\\tb\"}                             | text",
                "{\"text\":\"\\u0085\"}                           | text",
                "{\"text\":\"\\ud800\"}                           | text",
                "{\"text\":\"\\udc00\\ud800\"}                    | text",
                "{\"text\":\"a\",\"count\":\"1\"}                 | count",
                "{\"text\":\"a\",\"count\":\"\"}                  | count",
                "{\"text\":\"a\",\"count\":1.0}                   | count",
                "{\"text\":\"a\",\"count\":1e2}                   | count",
                "{\"text\":\"a\",\"count\":true}                  | count",
                "{\"text\":\"a\",\"count\":99999999999}           | count",
                "{\"text\":\"a\",\"count\":999999999999999999999} | count",
                "{\"text\":\"a\",\"count\":0}                     | count",
                "{\"text\":\"a\",\"count\":1000}                  | count",
                "{\"text\":\"a\",\"flag\":\"true\"}               | flag",
                "{\"text\":\"a\",\"flag\":1}                      | flag",
                "{\"text\":\"a\",\"flag\":\"\"}                   | flag",
                "{\"text\":\"a\",\"number\":\"1\"}                | number",
                "{\"text\":\"a\",\"number\":\"\"}                 | number",
                "{\"text\":\"a\",\"number\":true}                 | number",
                "{\"text\":\"a\",\"date\":\"\"}                   | date",
                "{\"text\":\"a\",\"date\":\"2024-02-30\"}         | date",
                "{\"text\":\"a\",\"date\":\"2023-02-29\"}         | date",
                "{\"text\":\"a\",\"date\":\"2024-3-5\"}           | date",
                "{\"text\":\"a\",\"date\":\"20240305\"}           | date",
                "{\"text\":\"a\",\"date\":\" 2024-03-05\"}        | date",
                "{\"text\":\"a\",\"date\":\"+12024-03-05\"}       | date",
                "{\"text\":\"a\",\"date\":\"-2024-03-05\"}        | date",
                "{\"text\":\"a\",\"date\":\"2024-12-31T23:30:00Z\"} | date",
                "{\"text\":\"a\",\"date\":[2024,3,5]}             | date",
                "{\"text\":\"a\",\"date\":19787}                  | date",
                "{\"text\":\"a\",\"date\":\"1949-12-31\"}         | date",
                "{\"text\":\"a\",\"date\":\"2101-01-01\"}         | date",
                "{\"text\":\"a\",\"date\":\"٢٠٢٤-٠٣-٠٥\"}         | date",
                "{\"text\":\"a\",\"id\":\"1-1-1-1-1\"}            | id",
                "{\"text\":\"a\",\"id\":\"AAAAAAAAAAAAAAAAAAAAAA==\"} | id",
                "{\"text\":\"a\",\"id\":\"\"}                     | id",
                "{\"text\":\"a\",\"id\":1}                        | id",
                "{\"text\":\"a\",\"kind\":\"\"}                   | kind",
                "{\"text\":\"a\",\"kind\":\"oral\"}               | kind",
                "{\"text\":\"a\",\"kind\":\" ORAL\"}              | kind",
                "{\"text\":\"a\",\"kind\":0}                      | kind",
                "{\"text\":\"a\",\"kind\":\"0\"}                  | kind",
                "{\"text\":\"a\",\"kind\":[\"ORAL\"]}             | kind",
                "{\"text\":\"a\",\"kind\":{}}                     | kind",
                "{\"text\":\"a\",\"area\":\"x\"}                  | area",
                "{\"text\":\"a\",\"even\":\"3\"}                  | even",
                "{\"text\":\"a\",\"even\":4}                      | even",
                "{\"text\":\"a\",\"part\":\"\"}                   | part",
                "{\"text\":\"a\",\"part\":[]}                     | part",
                "{\"text\":\"a\",\"part\":{}}                     | part.name",
                "{\"text\":\"a\",\"part\":{\"name\":\" \"}}       | part.name",
                "{\"text\":\"a\",\"part\":{\"name\":1}}           | part.name",
                "{\"text\":\"a\",\"part\":{\"name\":\"a\",\"inner\":{\"name\":\"123456\"}}} | part.inner.name",
                "{\"text\":\"a\",\"part\":{\"name\":\"a\",\"inner\":{\"nam\":\"a\"}}} | part.inner.nam",
                "{\"text\":\"a\",\"parts\":{}}                    | parts",
                "{\"text\":\"a\",\"parts\":\"\"}                  | parts",
                "{\"text\":\"a\",\"parts\":[null]}                | parts[0]",
                "{\"text\":\"a\",\"parts\":[\"\"]}                | parts[0]",
                "{\"text\":\"a\",\"parts\":[{\"name\":\"a\"},{\"name\":\"\"}]} | parts[1].name",
                "{\"text\":\"a\",\"parts\":[{\"name\":\"a\",\"x\":1}]} | parts[0].x",
                "{\"text\":\"a\",\"parts\":[{\"name\":\"a\"},{\"name\":\"a\"},{\"name\":\"a\"},{\"name\":\"a\"}]} | parts",
                "{\"text\":\"a\",\"txt\":\"a\"}                   | txt",
                "{\"text\":\"a\",\"Text\":\"a\"}                  | Text",
                "{\"text\":\"a\",\"\":\"a\"}                      | ?",
                "{\"text\":\"a\",\"<b>\":\"a\"}                   | ?",
            })
    void namesTheFieldThatIsNotAsItShouldBe(String body, String field) {
        var answer = post(body);

        assertProblem(answer, 400, "validation-failed");
        assertThat(answer.<String>path("violations[0].field")).isEqualTo("''".equals(field) ? "" : field);
        assertThat(answer.<String>path("violations[0].message")).isNotBlank();
        assertTheNextGoodRequestWorks();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "%s              | validation-failed",
                "{\"parts\":%s} | validation-failed",
                "{\"text\":%s}  | validation-failed",
                "{\"x\":%s}     | malformed-request",
            })
    void refusesWhatIsNestedWithoutEnd(String body, String slug) {
        assertProblem(post(String.format(body, "[".repeat(10_000) + "]".repeat(10_000))), 400, slug);
        assertTheNextGoodRequestWorks();
    }

    @Test
    void namesTheFieldsItKnows() {
        assertThat(post("{\"text\":\"a\",\"part\":{\"nam\":\"a\"}}").<String>path("violations[0].message"))
                .isEqualTo("is not a known field; the fields here are: inner, name");
    }

    @Test
    void namesTheCodesItKnowsAndNotTheOneSent() {
        var answer = post("{\"text\":\"a\",\"kind\":\"SPOKEN\"}");

        assertThat(answer.<String>path("violations[0].message")).isEqualTo("must be one of: ORAL, WRITTEN");
        assertThat(answer.asString()).doesNotContain("SPOKEN");
    }

    @Test
    void listsEveryBrokenConstraintSortedByField() {
        var answer = post("{\"text\":\"12345678901\",\"count\":0,\"parts\":[{\"name\":\"\"}],\"area\":\"x\"}");

        assertThat(answer.<List<String>>path("violations.field"))
                .containsExactly("area", "count", "parts[0].name", "text");
        assertThat(answer.<String>path("violations[3].message")).isEqualTo("must have 0 to 10 characters");
        assertThat(answer.<String>path("violations[0].message")).startsWith("must be an area code");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":\"a\\nb\\r\\n\"}",
                "{\"text\":\"\\ud83d\\ude00\"}",
                "{\"text\":\"a\",\"number\":12.50,\"count\":3,\"flag\":false,\"kind\":\"ORAL\",\"even\":\"2\"}",
                "{\"text\":\"a\",\"date\":\"2024-02-29\",\"id\":\"01890A5D-ac96-774b-bcce-b302099a8057\"}",
                "{\"text\":\"a\",\"parts\":[],\"part\":null}",
                "  {\"text\":\"a\"}\n",
            })
    void takesWhatIsAsItShouldBe(String body) {
        assertThat(post(body).statusCode()).isEqualTo(200);
    }

    @Test
    void writesDatesAndInstantsAsTextAndNullsToo() {
        var sent = "{\"text\":\"好\",\"count\":null,\"flag\":null,\"number\":1.00,\"date\":\"2024-03-05\",\"id\":null,"
                + "\"kind\":\"ORAL\",\"area\":null,\"even\":\"2\",\"part\":null,\"parts\":[],"
                + "\"at\":\"2024-03-05T01:02:03Z\"}";

        assertThat(post(sent).asString()).isEqualTo(sent);
    }
}
