package township.mediation.web;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import township.mediation.rules.Refusal;

/**
 * The versions that a change is based on, from the header {@code If-Match} (RFC 9110, 13.1.1): compared strongly, so
 * that a weak tag matches nothing.
 *
 * @param tags the strong ones, without their quotes
 */
public record IfMatch(Set<String> tags) {

    /** One tag and what separates it from the next; the groups are the mark of a weak tag and the tag itself. */
    private static final Pattern ONE =
            Pattern.compile("[ \\t,]*(W/)?\"([\\x21\\x23-\\x7e\\x80-\\xff]*)\"[ \\t]*(?:,[ \\t,]*|\\z)");

    /** None where the header is missing or {@code *}, which names no version. */
    public static @Nullable IfMatch of(@Nullable String header) {
        if (header == null || header.isBlank() || "*".equals(header.strip())) {
            return null;
        }
        var strong = new HashSet<String>();
        var tag = ONE.matcher(header);
        for (int read = 0; read < header.length(); read = tag.end()) {
            if (!tag.region(read, header.length()).lookingAt()) {
                throw Refusal.ofParameter("If-Match", "violation.if-match");
            }
            if (tag.group(1) == null) {
                strong.add(tag.group(2));
            }
        }
        return new IfMatch(Set.copyOf(strong));
    }

    public boolean matches(int version) {
        return tags.contains(Integer.toString(version));
    }
}
