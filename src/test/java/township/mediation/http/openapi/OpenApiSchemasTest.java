package township.mediation.http.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import township.mediation.cases.facts.DisputeType;
import township.mediation.cases.facts.Figure;
import township.mediation.figures.statistics.Rate;

@QuarkusTest
class OpenApiSchemasTest {

    private static final Set<String> ANY_VALUE = Set.of("from", "to");

    /** Which versions that were published before do not have. */
    private static final List<String> LATER_FIGURES = Arrays.stream(Figure.values())
            .filter(figure -> !figure.isInEveryVersion())
            .map(Figure::field)
            .toList();

    private ServedDocument document;

    @BeforeEach
    void read() {
        document = ServedDocument.read();
    }

    @Test
    void everySchemaHasAType() {
        assertThat(document.at("/components/schemas").properties()).allSatisfy(schema -> {
            assertThat(schema.getValue().path("type").asText()).isNotBlank();
            schema.getValue().path("properties").properties().stream()
                    .filter(field ->
                            !schema.getKey().matches("FieldChange|FigureChange") || !ANY_VALUE.contains(field.getKey()))
                    .forEach(field -> assertThat(isTyped(field.getValue()))
                            .as(schema.getKey() + "." + field.getKey())
                            .isTrue());
        });
    }

    @Test
    void everyFieldOfAnAnswerIsThere() {
        var requests = Set.of(
                "AccountChange",
                "Amendment",
                "Annulment",
                "Batch",
                "BatchItem",
                "CaseSearch",
                "AgreementTerms",
                "Conclusion",
                "FollowUp",
                "NewAccount",
                "RecordedAgreement",
                "NewCase",
                "RecordedOutcome",
                "PartyInput",
                "NewToken",
                "PasswordChange",
                "CaseReopening",
                "VillageChange",
                "ReopenYears");
        assertThat(document.at("/components/schemas").properties())
                .filteredOn(schema -> schema.getValue().has("properties"))
                .allSatisfy(schema -> {
                    var isRequest = requests.contains(schema.getKey());
                    assertThat(schema.getValue().path("additionalProperties").asText())
                            .isEqualTo(isRequest ? "false" : "");
                    if (!isRequest) {
                        assertThat(required(schema.getKey()))
                                .isEqualTo(fields(schema.getKey()).stream()
                                        .filter(field -> !LATER_FIGURES.contains(field))
                                        .toList());
                    }
                });
    }

    @Test
    void aRequestNeedsNoMoreThanTheServiceDoes() {
        assertThat(required("NewCase")).containsExactly("villageCode", "type");
        assertThat(required("Amendment")).containsExactly("villageCode", "type");
        assertThat(required("RecordedOutcome")).containsExactly("result", "concludedOn");
        assertThat(required("Conclusion")).containsExactly("result", "concludedOn");
        assertThat(required("RecordedAgreement")).containsExactly("form");
        assertThat(required("AgreementTerms")).containsExactly("form");
        assertThat(required("PartyInput")).containsExactly("name", "role");
    }

    @Test
    void saysWhatMayBeNull() {
        assertThat(nullable("CaseView"))
                .containsExactly(
                        "registerNumber",
                        "extendedTo",
                        "summary",
                        "partyCount",
                        "mediator",
                        "outcome",
                        "annulment",
                        "previousCaseId",
                        "amendedAt",
                        "amendedBy");
        assertThat(nullable("Party")).containsExactly("phone");
        assertThat(nullable("Rate")).containsExactly("value");
        assertThat(nullable("Tally")).isEmpty();
        assertThat(nullable("NewCase")).doesNotContain("villageCode", "type").hasSize(12);
    }

    @Test
    void aRowHasItsFiguresBesideItsKey() {
        var figures = Arrays.stream(Figure.values()).map(Figure::field).toList();
        assertThat(fields("Tally")).isEqualTo(figures);
        assertThat(fields("TallyRow")).startsWith("key", "name").endsWith(figures.toArray(String[]::new));
        assertThat(fields("TallyRow")).hasSize(figures.size() + 2);
        assertThat(fields("StatisticsRow"))
                .startsWith("key", "name", "secondKey", "secondName")
                .endsWith(figures.toArray(String[]::new))
                .hasSize(figures.size() + 4);
        assertThat(fields("Rate")).hasSize(Rate.class.getRecordComponents().length);
    }

    @Test
    void saysTheFormOfDatesCodesAndMoney() {
        assertThat("2024-03-05")
                .matches(property("CaseView", "acceptedOn").path("pattern").asText());
        assertThat("2024-03-05T01:30:00.123456Z")
                .matches(property("CaseView", "recordedAt").path("pattern").asText());
        assertThat(property("CaseView", "id").path("format").asText()).isEqualTo("uuid");
        assertThat(property("AgreementView", "amount").path("pattern").asText()).isEqualTo("^\\d+\\.\\d{2}$");
        assertThat(property("TallyRow", "amount").path("pattern").asText()).isEqualTo("^\\d+\\.\\d{2}$");
        assertThat(property("RecordedAgreement", "amount").path("pattern").asText())
                .isEqualTo("^\\d{1,12}(\\.\\d{1,2})?$");
        assertThat("4312232062150")
                .doesNotMatch(property("NewCase", "villageCode").path("pattern").asText());
        assertThat(property("NewCase", "summary").path("maxLength").asInt()).isEqualTo(2000);
    }

    @Test
    void anExampleOfAFieldHasTheFormOfTheField() {
        assertThat(document.at("/components/schemas").findParents("example"))
                .filteredOn(field -> field.has("pattern"))
                .hasSizeGreaterThan(15)
                .allSatisfy(field -> assertThat(field.path("example").asText())
                        .matches(field.path("pattern").asText()));
    }

    @Test
    void saysWhatCodesAndFiguresMean() {
        var types = document.at("/components/schemas/DisputeType");
        assertThat(types.path("enum")).hasSize(DisputeType.values().length);
        assertThat(types.path("description").asText()).contains("`NEIGHBOUR` 邻里纠纷 Neighbours: Disputes between");
        assertThat(property("Tally", "timely").path("description").asText()).startsWith("按期结案 Timely: ");
    }

    private JsonNode property(String schema, String field) {
        return document.at("/components/schemas/" + schema + "/properties/" + field);
    }

    private List<String> fields(String schema) {
        return document.at("/components/schemas/" + schema + "/properties").properties().stream()
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<String> required(String schema) {
        return ServedDocument.texts(document.at("/components/schemas/" + schema + "/required"));
    }

    private List<String> nullable(String schema) {
        return fields(schema).stream()
                .filter(field -> property(schema, field).path("nullable").asBoolean()
                        || property(schema, field).at("/anyOf/1/enum/0").isNull())
                .toList();
    }

    private static boolean isTyped(JsonNode field) {
        return field.has("$ref") || field.has("type") || field.has("anyOf");
    }
}
