package township.mediation.http.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import township.mediation.refusals.InvalidValue;
import township.mediation.texts.TextKind;

/** Where a page ended, as one opaque word for the parameter {@code after}. */
public final class Cursor {

    private static final String BETWEEN = "\n";

    private Cursor() {}

    /** @param parts the sort key of the last row; no part contains a line break */
    public static String encode(List<String> parts) {
        var joined = String.join(BETWEEN, parts).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined);
    }

    /**
     * Returns exactly as many parts as were encoded, free of characters that none of our texts has. The caller checks
     * what they mean.
     */
    public static List<String> decode(String cursor, int parts) {
        try {
            var joined = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var decoded = List.of(joined.split(BETWEEN, -1));
            if (decoded.size() == parts
                    && TextKind.isPlain(joined)
                    && encode(decoded).equals(cursor)) {
                return decoded;
            }
        } catch (IllegalArgumentException notBase64) {
            throw unreadable();
        }
        throw unreadable();
    }

    /** Refuses a cursor that this service did not make. */
    public static InvalidValue unreadable() {
        return new InvalidValue("after", "violation.cursor");
    }
}
