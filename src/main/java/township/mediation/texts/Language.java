package township.mediation.texts;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The two languages of every text that a person can see; Chinese unless English is asked for. */
public enum Language {
    ZH,
    EN;

    /** Far more than a browser sends; what follows is not read. */
    private static final int MOST_CHARACTERS = 1000;

    /** One range and its weight. Nothing that it has read does it read again, so that no header makes it slow. */
    private static final Pattern RANGE = Pattern.compile("[ \t]*+([A-Za-z]{1,8}+)(?:-[A-Za-z0-9]{1,8}+)*+[ \t]*+"
            + "(?:;[ \t]*+[qQ]=(0(?:\\.[0-9]{0,3}+)?+|1(?:\\.0{0,3}+)?+)[ \t]*+)?+");

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The one that is wanted most, and of two wanted as much the first. A range is looked up by shortening it until it
     * is the tag of a language (RFC 4647, 3.4), so that only its first part counts.
     *
     * @param acceptLanguage the header of RFC 9110, 12.5.4; a range that cannot be read asks for nothing
     */
    public static Language preferred(@Nullable String acceptLanguage) {
        if (acceptLanguage == null) {
            return ZH;
        }
        var read = acceptLanguage.substring(0, Math.min(acceptLanguage.length(), MOST_CHARACTERS));
        var wanted = ZH;
        var most = 0.0;
        for (var part : read.split(",", -1)) {
            var range = RANGE.matcher(part);
            var named = range.matches() ? ofTag(range.group(1)) : null;
            var weight = named == null ? 0 : weight(range.group(2));
            if (named != null && weight > most) {
                wanted = named;
                most = weight;
            }
        }
        return wanted;
    }

    private static @Nullable Language ofTag(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equalsIgnoreCase(tag))
                .findFirst()
                .orElse(null);
    }

    private static double weight(@Nullable String quality) {
        return quality == null ? 1 : Double.parseDouble(quality);
    }
}
