package township.mediation.web;

import jakarta.ws.rs.core.EntityTag;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The ETag of figures: the changes that they count, and a digest of all else that they depend on. An answer made from
 * other registers, another build or another question never has the same.
 *
 * @param digest of what was asked, and of whom
 */
public record FigureTag(String digest) {

    private static final int DIGEST_LENGTH = 16;

    public static FigureTag of(Object... dependences) {
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest(Arrays.deepToString(dependences).getBytes(StandardCharsets.UTF_8));
            return new FigureTag(HexFormat.of().formatHex(hash).substring(0, DIGEST_LENGTH));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public EntityTag at(long changes) {
        return new EntityTag(changes + "-" + digest);
    }

    /**
     * The changes that the client has seen in an answer to this very question; null where it has seen none.
     *
     * @param ifNoneMatch the header of RFC 9110, 13.1.2; weak tags match too
     */
    public @Nullable Long knownChanges(@Nullable String ifNoneMatch) {
        if (ifNoneMatch == null) {
            return null;
        }
        return Arrays.stream(ifNoneMatch.split(","))
                .map(tag -> tag.strip().replaceFirst("^W/", ""))
                .filter(tag -> tag.matches("\"[0-9]{1,18}-" + digest + "\""))
                .map(tag -> Long.valueOf(tag.substring(1, tag.indexOf('-'))))
                .max(Long::compare)
                .orElse(null);
    }
}
