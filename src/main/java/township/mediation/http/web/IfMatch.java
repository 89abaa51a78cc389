package township.mediation.http.web;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import township.mediation.refusals.Refusal;

/**
 * The versions that a change is based on, from the header {@code If-Match}. A version says what a case is, not which bytes
 * showed it: so a tag that a proxy made weak, or marked, when it packed the answer is as good. RFC 9110, 13.1.1, which has
 * strong tags only, is about bytes.
 *
 * @param tags without their quotes and marks
 */
public record IfMatch(Set<String> tags) {

    /** What the httpd of Apache and others add to the tag of an answer that they pack. */
    static final String PACKED = "(?:--?(?:gzip|br|zstd|deflate))?";

    /** One tag, and what separates it from the next. */
    private static final Pattern ONE = Pattern.compile(
            "[ \\t,]*(?:W/)?\"([\\x21\\x23-\\x7e\\x80-\\xff]*?)" + PACKED + "\"[ \\t]*(?:,[ \\t,]*|\\z)");

    /** None where the header is missing or {@code *}, which names no version. */
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
