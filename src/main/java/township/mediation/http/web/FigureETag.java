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
     * The state that the client has seen in an answer to this very question; null where it has seen none.
     *
     * @param ifNoneMatch the header of RFC 9110, 13.1.2; weak tags match too
     */
    public @Nullable Long knownState(@Nullable String ifNoneMatch) {
        if (ifNoneMatch == null) {
            return null;
        }
        return Pattern.compile("(?<![^, \t])(?:W/)?\"([0-9]{1,18})-" + digest + IfMatch.PACKED + "\"(?![^, \t])")
                .matcher(ifNoneMatch)
                .results()
                .map(tag -> Long.valueOf(tag.group(1)))
                .max(Long::compare)
                .orElse(null);
    }
}
