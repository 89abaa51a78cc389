package township.mediation.http.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What makes generated clients not compile, or lose data. That they do not, the tests of the profile {@code full} show. */
class OpenApiForGeneratorsTest {

    private static final List<String> POINTS_IN_TIME = List.of("date", "date-time", "time");

    private final ServedDocument document = CommittedCopy.read();
    private final Map<String, JsonNode> schemas = schemas();

    /** JavaScript makes a {@code Date} of them, which is another day elsewhere and knows no microseconds. */
    @Test
    void datesAndInstantsAreTexts() {
        assertThat(document.at("").findValuesAsText("format"))
                .contains("uuid", "int32")
                .doesNotContainAnyElementsOf(POINTS_IN_TIME);
    }

    /** A client reads an answer in one way: as JSON, as text or as bytes. */
    @Test
    void anOperationAnswersWithOneMediaType() {
        assertThat(document.operations()).allSatisfy(operation -> {
            var types = new HashSet<String>();
            operation.node().path("responses").properties().stream()
                    .filter(response -> response.getKey().startsWith("2"))
                    .forEach(response ->
                            response.getValue().path("content").fieldNames().forEachRemaining(types::add));
            assertThat(types).hasSizeLessThanOrEqualTo(1);
        });
    }

    /** Only of {@code text/plain} every client makes a text; the others parse it as JSON, or refuse it. */
    @Test
    void whatIsNeitherJsonNorPlainTextIsBinary() {
        assertThat(document.operations())
                .allSatisfy(operation -> operation.node().at("/responses/200/content").properties().stream()
                        .filter(content ->
                                !List.of("application/json", "text/plain").contains(content.getKey()))
                        .forEach(content -> assertThat(
                                        content.getValue().at("/schema/format").asText())
                                .isEqualTo("binary")));
    }

    /** Go has one space of names for the constants of all codes. */
    @Test
    void noTwoCodesHaveAConstantOfOneName() {
        var constants = new ArrayList<String>();
        schemas.values().stream().filter(schema -> schema.has("enum")).forEach(schema -> {
            var codes = ServedDocument.texts(schema.get("enum"));
            var names = ServedDocument.texts(schema.path("x-enum-varnames"));
            constants.addAll(names.isEmpty() ? codes : names);
            assertThat(names.size()).isIn(0, codes.size());
            for (int code = 0; code < names.size(); code++) {
                assertThat(names.get(code)).endsWith(codes.get(code));
            }
        });
        assertThat(constants).hasSizeGreaterThan(50).doesNotHaveDuplicates();
    }

    /** Go makes {@code NewParty(…)} of a schema {@code Party}; and file systems may not tell letters by their case. */
    @Test
    void noSchemaHasTheNameOfWhatIsMadeOfAnother() {
        assertThat(schemas.keySet())
                .extracting(name -> name.toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates();
        assertThat(schemas.keySet())
                .noneMatch(name -> List.of("New", "Nullable", "NewNullable").stream()
                        .anyMatch(prefix ->
                                name.startsWith(prefix) && schemas.containsKey(name.substring(prefix.length()))));
    }

    /** One that stands where it is used gets a class for each of its uses. */
    @Test
    void everyObjectHasAName() {
        assertThat(schemas.values())
                .allSatisfy(schema -> assertThat(schema.path("properties"))
                        .noneMatch(field ->
                                field.has("properties") || field.path("items").has("properties")));
    }

    /** Of a text, beside codes, generators make one more list of these codes for each field. */
    @Test
    void nullBesideAReferenceIsAnObject() {
        assertThat(document.at("/components/schemas").findValues("anyOf"))
                .isNotEmpty()
                .allSatisfy(either -> {
                    assertThat(either.at("/0/$ref").asText()).isNotEmpty();
                    assertThat(either.at("/1/type").asText()).isEqualTo("object");
                    assertThat(either.at("/1/nullable").asBoolean()).isTrue();
                    assertThat(either.at("/1/enum").toString()).isEqualTo("[null]");
                });
    }

    /** Of 32 bits a Go client reads 0.9763 as 0.97630000114. */
    @Test
    void fractionsAreOfDoublePrecision() {
        assertThat(document.at("/components/schemas").findParents("type"))
                .filteredOn(schema -> schema.path("type").asText().equals("number"))
                .isNotEmpty()
                .allSatisfy(schema -> assertThat(schema.path("format").asText()).isEqualTo("double"));
    }

    private Map<String, JsonNode> schemas() {
        var named = new TreeMap<String, JsonNode>();
        document.at("/components/schemas")
                .properties()
                .forEach(schema -> named.put(schema.getKey(), schema.getValue()));
        return named;
    }
}
