package township.mediation.http.openapi;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import township.mediation.http.openapi.ExampleAnswers.ExampleAnswer;
import township.mediation.keys.Sha256;

/** The files of the examples of answers as they are to be, from what is answered now. */
record RenewedExamples(ServedDocument document, List<ExampleAnswer> answers, Map<Path, String> files) {

    private static final Path REPORT = ExampleFile.named("AnnualReportView.json");

    /** With the example of the header that names the digest of a report. */
    private static final Path DESCRIBED = Path.of("src", "main", "resources", "META-INF", "openapi.yaml");

    /** Rates keep their four places, which count in the digest of a report. */
    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .defaultPrettyPrinter(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                            .withArrayEmptySeparator("")
                            .withObjectEmptySeparator(""))
                    .withArrayIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE))
            .build();

    static RenewedExamples of(ServedDocument document, List<ExampleAnswer> answers) {
        var all = EXACT.createArrayNode();
        answers.stream().filter(answer -> answer.example().isJson()).forEach(answer -> all.add(parsed(answer.text())));
        var renewed = new RenewedExamples(document, answers, new TreeMap<>());
        answers.forEach(answer -> renewed.add(answer, all));
        renewed.nameTheDigestOfTheReport();
        return renewed;
    }

    private void add(ExampleAnswer answer, ArrayNode all) {
        var example = answer.example();
        var shown = shown(example.path());
        files.put(
                example.path(),
                example.isJson()
                        ? written(shown, new Renewed(answer.byTheDemo(), all).of(parsed(shown), parsed(answer.text())))
                        : Renewed.text(shown, answer.text()));
    }

    /** Wherever a version of the report that is shown is listed, and in the header of its answer. */
    private void nameTheDigestOfTheReport() {
        var digest = digest();
        var version = parsed(shown(REPORT)).path("version");
        files.replaceAll((path, shown) ->
                path.toString().endsWith(".json") ? written(shown, withDigest(parsed(shown), version, digest)) : shown);
        files.put(DESCRIBED, ExampleFile.text(DESCRIBED).replaceFirst("sha-256=:[^:]*:", header(digest)));
    }

    private byte[] digest() {
        return Sha256.begin().digest(parsed(shown(REPORT)).toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String header(byte[] digest) {
        return "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":";
    }

    private static JsonNode withDigest(JsonNode example, JsonNode version, byte[] digest) {
        example.findParents("digest").stream()
                .filter(item -> item.path("version").equals(version))
                .forEach(
                        item -> ((ObjectNode) item).put("digest", HexFormat.of().formatHex(digest)));
        return example;
    }

    private String shown(Path path) {
        return files.containsKey(path) ? files.get(path) : ExampleFile.text(path);
    }

    /** A file that says the same stays as it is laid out. */
    private static String written(String before, JsonNode now) {
        try {
            return parsed(before).toString().equals(now.toString())
                    ? before
                    : EXACT.writerWithDefaultPrettyPrinter().writeValueAsString(now) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static JsonNode parsed(String json) {
        try {
            return EXACT.readTree(json);
        } catch (JsonProcessingException noJson) {
            throw new UncheckedIOException(json, noJson);
        }
    }

    /** Writes the files, and shows the examples in the document, which is changed by it. */
    void write() {
        answers.forEach(answer -> answer.example().show(shown(answer.example().path())));
        ((ObjectNode) document.at("/components/headers/Repr-Digest")).put("example", header(digest()));
        files.forEach((path, text) -> {
            try {
                Files.writeString(path, text);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        });
    }
}
