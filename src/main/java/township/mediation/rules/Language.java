package township.mediation.rules;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The two languages of every text that a person can see; Chinese unless English is asked for. */
public enum Language {
    ZH,
    EN;

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param acceptLanguage the header of RFC 9110, 12.5.4; one that cannot be read asks for nothing */
    public static Language preferred(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return ZH;
        }
        try {
            var ranges = Locale.LanguageRange.parse(acceptLanguage);
            var tag = Locale.lookupTag(ranges, List.of(ZH.tag(), EN.tag()));
            return EN.tag().equals(tag) ? EN : ZH;
        } catch (IllegalArgumentException unreadable) {
            return ZH;
        }
    }
}
