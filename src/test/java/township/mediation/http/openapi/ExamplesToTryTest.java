package township.mediation.http.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a page to try operations out fills in by itself. */
class ExamplesToTryTest {

    private static final Set<String> RECORDING = Set.of("recordCase", "recordCases", "amendCase");

    private final ServedDocument document = CommittedCopy.read();

    /** One is of the day on which it is sent; a date of 2100 shows how one case of a batch is refused. */
    @Test
    void noCaseOfAPastYearIsRecorded() {
        assertThat(document.operations())
                .filteredOn(operation -> RECORDING.contains(operation.id()))
                .hasSameSizeAs(RECORDING)
                .allSatisfy(operation -> {
                    var sent = operation.node().at("/requestBody/content/application~1json/example");
                    assertThat(sent.findValuesAsText("acceptedOn"))
                            .allSatisfy(date -> assertThat(date).startsWith("2100-"));
                    assertThat(sent.findValuesAsText("concludedOn")).isEmpty();
                });
    }

    /** Filters would exclude each other or leave nothing; an id or a cursor of nothing that is there would be refused. */
    @Test
    void ofOptionalParametersOnlyAYearAndALimitAreFilledIn() {
        assertThat(document.operations())
                .allSatisfy(operation -> assertThat(document.parameters(operation).stream()
                                .filter(parameter -> !parameter.path("required").asBoolean())
                                .filter(ExamplesToTryTest::isFilledIn)
                                .map(parameter -> parameter.path("name").asText()))
                        .isSubsetOf("year", "limit"));
    }

    @Test
    void nameAndPasswordAreTheFirstWayIn() {
        assertThat(document.at("/components/securitySchemes").fieldNames().next())
                .isEqualTo("basic");
        assertThat(document.at("/security/0").has("basic")).isTrue();
    }

    private static boolean isFilledIn(JsonNode parameter) {
        return List.of("/example", "/examples", "/schema/example").stream()
                .anyMatch(place -> !parameter.at(place).isMissingNode());
    }
}
