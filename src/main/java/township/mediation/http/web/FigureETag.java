package township.mediation.http.web;

import jakarta.ws.rs.core.EntityTag;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import township.mediation.http.formats.Format;
import township.mediation.keys.Sha256;

/**
 * The ETag of figures: the state that they show, and a digest of everything else that they depend on. An answer from
 * different registers, a different build or to a different question never has the same tag.
 *
 * @param digest of the question, and of what it was answered from
 * @param weak whether the same figures are not always the same bytes (RFC 9110, 8.8.1)
 */
public record FigureETag(String digest, boolean weak) {

    private static final int DIGEST_LENGTH = 16;

    public static FigureETag of(Format format, Object... dependences) {
        var digest = Sha256.hex(Arrays.deepToString(dependences).getBytes(StandardCharsets.UTF_8));
        return new FigureETag(digest.substring(0, DIGEST_LENGTH), format == Format.XLSX);
    }

    /** @param state the number of changes that figures count, or the version of published ones */
    public EntityTag at(long state) {
        return new EntityTag(state + "-" + digest, weak);
    }

    /**
     * What a client already knows of the answers to one question.
     *
     * @param state the newest that it has seen; null if it has seen none
     * @param any whether it says {@code *}: it has some answer, and wants none
     */
    public record Known(@Nullable Long state, boolean any) {

        /** Whether the client does not need an answer that shows this state. */
        public boolean covers(long shown) {
            return any || (state != null && state == shown);
        }
    }

    /**
     * Tells what the client already knows of the answers to this question.
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
