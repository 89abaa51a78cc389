package township.mediation.http.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The file of an example of an answer, which several answers share where it is of their schema. */
record ExampleFile(Success of, String type) {

    private static final Path FOLDER = Path.of("src", "main", "resources", "openapi");
    private static final String JSON = "application/json";

    static List<ExampleFile> all(ServedDocument document) {
        return Success.all(document).stream()
                .flatMap(success -> Stream.of(JSON, "text/csv", "text/plain")
                        .filter(type -> !success.example(type).isMissingNode())
                        .map(type -> new ExampleFile(success, type)))
                .toList();
    }

    boolean isJson() {
        return type.equals(JSON);
    }

    /** Named as {@code openapi.OpenApiExamples} finds it. */
    Path path() {
        var schemas = body().path("examples").fieldNames();
        if (schemas.hasNext()) {
            return named(schemas.next() + ".json");
        }
        var suffix = isJson() ? ".json" : type.equals("text/csv") ? ".csv" : ".txt";
        return named(OpenApiFiles.withoutSuffix(of.operation().id()) + "-" + of.status() + suffix);
    }

    static Path named(String name) {
        return FOLDER.resolve(name);
    }

    static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** In the document, which is changed by it. */
    void show(String example) {
        var body = (ObjectNode) body();
        if (!isJson()) {
            body.put("example", example);
        } else if (body.has("examples")) {
            ((ObjectNode) of.document()
                            .resolved(body.path("examples").elements().next()))
                    .set("value", ServedDocument.parsed(example));
        } else {
            body.set("example", ServedDocument.parsed(example));
        }
    }

    private JsonNode body() {
        return of.content().path(type);
    }
}
