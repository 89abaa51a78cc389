package township.mediation.http.web;

import jakarta.ws.rs.core.EntityTag;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import township.mediation.http.formats.Format;

/**
 * The ETag of figures: the state that they show, and a digest of all else that they depend on. An answer made from
 * other registers, another build or another question never has the same.
 *
 * @param digest of what was asked, and of whom
 * @param weak where the same figures are not always the same bytes (RFC 9110, 8.8.1)
 */
public record FigureETag(String digest, boolean weak) {

    private static final int DIGEST_LENGTH = 16;

    public static FigureETag of(Format format, Object... dependences) {
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest(Arrays.deepToString(dependences).getBytes(StandardCharsets.UTF_8));
            return new FigureETag(HexFormat.of().formatHex(hash).substring(0, DIGEST_LENGTH), format == Format.XLSX);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @param state the number of changes that figures count, or the version of published ones */
    public EntityTag at(long state) {
        return new EntityTag(state + "-" + digest, weak);
    }

    /**
     * What a client has already of the answers to one question.
     *
     * @param state that it has seen; null where it has seen none
     * @param any whether it wants no answer at all, whatever it has
     */
    public record Known(@Nullable Long state, boolean any) {

        /** Whether the client needs no answer that shows a state. */
        public boolean covers(long shown) {
            return any || (state != null && state == shown);
        }
    }

    /**
     * What the client has already of the answers to this question.
     *
     * @param ifNoneMatch the header of RFC 9110, 13.1.2: tags, weak ones too, or {@code *}
     */
    public Known known(@Nullable String ifNoneMatch) {
        return ifNoneMatch == null
                ? new Known(null, false)
                : new Known(knownState(ifNoneMatch), ifNoneMatch.strip().equals("*"));
    }

    private @Nullable Long knownState(String ifNoneMatch) {
        return Pattern.compile("(?<![^, \t])(?:W/)?\"([0-9]{1,18})-" + digest + IfMatch.PACKED + "\"(?![^, \t])")
                .matcher(ifNoneMatch)
                .results()
                .map(tag -> Long.valueOf(tag.group(1)))
                .max(Long::compare)
                .orElse(null);
    }
}
