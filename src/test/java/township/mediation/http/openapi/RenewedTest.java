package township.mediation.http.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenewedTest {

    private static final String ID = "018e1d3a-7c40-7b1f-9a35-2c6e8d40f1b7";
    private static final String OTHER_ID = "01a20d76-62f1-7243-aaa4-a0e98136c1e2";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'a': 1}           | {'a': 2, 'b': 3} | {'a': 1, 'b': 3}",
                "{'a': 1, 'b': 2}   | {'a': 3}         | {'a': 1}",
                "{'a': 1, 'b': 2}   | {'b': 3, 'a': 4} | {'b': 2, 'a': 1}",
                "{'a': 1}           | {'a': '2'}       | {'a': '2'}",
                "{'a': null}        | {'a': 2}         | {'a': null}",
                "{'a': [{'b': 1}]}  | {'a': [{'b': 1, 'c': 2}, {'b': 3, 'c': 4}]} | {'a': [{'b': 1, 'c': 2}]}",
                "{'a': []}          | {'a': [1]}       | {'a': []}",
                "{'from': [1]}      | {'from': '2'}    | {'from': [1]}"
            })
    void hasTheFieldsOfTheAnswerAndTheValuesOfTheExample(String shown, String answered, String renewed) {
        assertRenewed(false, "{}", shown, answered, renewed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'a': 1, 'b': 'x'} | {'a': 2, 'b': null} | {'a': 2, 'b': null}",
                "{'a': [{'key': 'y', 'b': 1}]} | {'a': [{'key': 'x', 'b': 1}, {'key': 'y', 'b': 2}]}"
                        + " | {'a': [{'key': 'y', 'b': 2}]}"
            })
    void hasTheValuesThatTheDemoAnswers(String shown, String answered, String renewed) {
        assertRenewed(true, "{}", shown, answered, renewed);
    }

    @Test
    void keepsOfTheDemoWhatDiffersAtEveryCall() {
        assertRenewed(
                true,
                "{}",
                "{'id': '" + ID + "', 'at': '2024-03-08T08:31:12.402915Z'}",
                "{'id': '" + OTHER_ID + "', 'at': '2026-11-28T07:00:00Z'}",
                "{'id': '" + ID + "', 'at': '2024-03-08T08:31:12.402915Z'}");
        assertThat(Renewed.text(ID + ",1\n", OTHER_ID + ",2\r\n")).isEqualTo(ID + ",2\n");
    }

    @Test
    void findsElsewhereWhatTheAnswerLeavesEmpty() {
        assertRenewed(
                false,
                "[{'a': {'b': 3, 'c': 4}}, {'a': {'x': 1, 'y': 2, 'z': 3}}]",
                "{'a': {'b': 1}}",
                "{'a': null}",
                "{'a': {'b': 1, 'c': 4}}");
        assertRenewed(
                false, "[{'a': [{'b': 3, 'c': 4}]}]", "{'a': [{'b': 1}]}", "{'a': []}", "{'a': [{'b': 1, 'c': 4}]}");
        assertRenewed(
                false, "[{'c': 2, 'b': 3}]", "{'a': [{'b': 1}, 'x']}", "{'a': []}", "{'a': [{'c': 2, 'b': 1}, 'x']}");
        assertRenewed(false, "[{'a': [{'x': 3}]}]", "{'a': [{'b': 1}]}", "{'a': []}", "{'a': [{'b': 1}]}");
    }

    private static void assertRenewed(boolean byTheDemo, String all, String shown, String answered, String renewed) {
        assertThat(new Renewed(byTheDemo, json(all)).of(json(shown), json(answered)))
                .hasToString(json(renewed).toString());
    }

    private static JsonNode json(String text) {
        return ServedDocument.parsed(text.replace('\'', '"'));
    }
}
