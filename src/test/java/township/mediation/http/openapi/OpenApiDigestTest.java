package township.mediation.http.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import township.mediation.figures.reports.AnnualReportView;

/** Who follows the examples from the report to its digest finds it to be right, as with the service. */
@QuarkusTest
class OpenApiDigestTest {

    private static final Path FILE = Path.of("src", "main", "resources", "openapi", "AnnualReportView.json");
    private static final String REPORTS = "/paths/~1api~1v1~1reports~1annual";

    @Inject
    ObjectMapper json;

    private ServedDocument document;
    private JsonNode report;
    private String published;

    /** From the file, where a rate still has its four places. */
    @BeforeEach
    void read() throws IOException {
        document = ServedDocument.read();
        report = json.reader()
                .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .readTree(Files.readString(FILE));
        published = report.toString();
    }

    @Test
    void theReportIsWrittenAsTheServiceWritesIt() throws JsonProcessingException {
        assertThat(published).isEqualTo(json.writeValueAsString(json.readValue(published, AnnualReportView.class)));
        assertThat(document.at("/components/examples/AnnualReportView/value"))
                .isEqualTo(ServedDocument.parsed(published));
    }

    @Test
    void theHeaderAndTheListsNameTheDigestOfTheReport() throws NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256").digest(published.getBytes(StandardCharsets.UTF_8));
        assertThat(listed(REPORTS)).containsExactly(HexFormat.of().formatHex(digest));
        assertThat(listed(REPORTS + "~1{year}~1versions"))
                .containsExactly(HexFormat.of().formatHex(digest));
        assertThat(document.at("/components/headers/Repr-Digest/example").asText())
                .isEqualTo("sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":");
    }

    /** The digests of that version of the report. */
    private Stream<String> listed(String path) {
        var list = document.at(path + "/get/responses/200/content/application~1json/example/items");
        return StreamSupport.stream(list.spliterator(), false)
                .filter(item -> item.path("version").equals(report.path("version")))
                .map(item -> item.path("digest").asText());
    }
}
