package township.mediation.http.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import township.mediation.fixtures.NodePackages;
import township.mediation.fixtures.Shell;

/**
 * The two programs that readers of an OpenAPI document check it with find nothing in the committed copy, neither an error
 * nor a warning. The rules that do not hold for it are named with their reason in {@code .github/linters}.
 */
@Tag("full")
class LintersIT {

    private static final Path CONFIGURATIONS = Path.of(".github", "linters").toAbsolutePath();
    private static final Map<String, String> QUIET =
            Map.of("REDOCLY_TELEMETRY", "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE", "true", "NO_COLOR", "1");

    @TempDir
    Path directory;

    @Test
    void spectralFindsNothing() throws IOException {
        assertThat(spectral(CommittedCopy.read())).isEmpty();
    }

    @Test
    void redoclyFindsNothing() throws IOException {
        assertThat(redocly(CommittedCopy.read())).isEmpty();
    }

    /** Were they not looking, they would find nothing in any document. */
    @Test
    void bothFindWhatIsWrongAndWhatIsUnusual() throws IOException {
        var faulty = CommittedCopy.read().changed(LintersIT::spoil);
        assertThat(spectral(faulty)).contains("oas3-valid-media-example", "operation-description");
        assertThat(redocly(faulty)).contains("nullable-type-sibling", "no-unused-components");
    }

    private static void spoil(ObjectNode document) {
        ((ObjectNode) document.at("/components/schemas/CaseView/properties/summary")).remove("type");
        ((ObjectNode) document.at("/paths/~1api~1v1~1codes/get")).remove("description");
        ((ObjectNode) document.at("/components/schemas")).putObject("Nobodys").put("type", "string");
    }

    /** The rules that are broken. */
    private List<String> spectral(ServedDocument document) throws IOException {
        var report = directory.resolve("spectral.json");
        var command = NodePackages.command(
                "spectral",
                "lint",
                "--ruleset=" + CONFIGURATIONS.resolve("spectral.yaml"),
                "--format=json",
                "--output=" + report,
                "--quiet",
                written(document));
        return findings(Shell.run(directory, QUIET, command), report).findValuesAsText("code");
    }

    private List<String> redocly(ServedDocument document) throws IOException {
        var report = directory.resolve("redocly.json");
        var command = NodePackages.command(
                "redocly",
                "lint",
                "--config=" + CONFIGURATIONS.resolve("redocly.yaml"),
                "--format=json",
                "--max-problems=1000",
                written(document));
        var ended = Shell.run(directory, QUIET, command);
        var start = ended.output().indexOf('{');
        assertThat(start).as(ended.output()).isNotNegative();
        Files.writeString(report, ended.output().substring(start, ended.output().lastIndexOf('}') + 1));
        return findings(ended, report).path("problems").findValuesAsText("ruleId");
    }

    private static JsonNode findings(Shell ended, Path report) throws IOException {
        assertThat(report).as(ended.output()).exists();
        return ServedDocument.parsed(Files.readString(report));
    }

    private String written(ServedDocument document) throws IOException {
        return Files.writeString(directory.resolve("openapi.json"), document.toString())
                .toString();
    }
}
