package township.mediation.http.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The OpenAPI document that clients are generated from: {@code src/openapi.json}. It stands by itself, where
 * people and their tools look for it without a running service.
 */
public final class CommittedCopy {

    private static final Path FILE = Path.of("src", "openapi.json");

    private CommittedCopy() {}

    static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    public static ServedDocument read() {
        return ServedDocument.of(text());
    }

    static void renew(ServedDocument served) {
        try {
            Files.writeString(FILE, served.pretty() + "\n");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
