package township.mediation.http.web;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import township.mediation.refusals.Refusal;

/**
 * The versions that a change is based on, from the header {@code If-Match}. A version identifies the content of a case
 * and not the bytes of an answer. So a tag is just as good if a proxy made it weak, or marked it, when it compressed
 * the answer. RFC 9110, 13.1.1, which allows strong tags only, is about bytes.
 *
 * @param tags without their quotes and marks
 */
public record IfMatch(Set<String> tags) {

    /** What Apache's httpd and others append to the tag of an answer that they compress. */
    static final String PACKED = "(?:--?(?:gzip|br|zstd|deflate))?";

    /** One tag and the separator behind it. */
    private static final Pattern ONE = Pattern.compile(
            "[ \\t,]*(?:W/)?\"([\\x21\\x23-\\x7e\\x80-\\xff]*?)" + PACKED + "\"[ \\t]*(?:,[ \\t,]*|\\z)");

    /** Returns null if the header is missing or is {@code *}, which names no version. */
    public static @Nullable IfMatch of(@Nullable String header) {
        if (header == null || header.isBlank() || "*".equals(header.strip())) {
            return null;
        }
        var tags = new HashSet<String>();
        var tag = ONE.matcher(header);
        for (int read = 0; read < header.length(); read = tag.end()) {
            if (!tag.region(read, header.length()).lookingAt()) {
                throw Refusal.ofParameter("If-Match", "violation.if-match");
            }
            tags.add(tag.group(1));
        }
        return new IfMatch(Set.copyOf(tags));
    }

    public boolean matches(int version) {
        return tags.contains(Integer.toString(version));
    }
}
