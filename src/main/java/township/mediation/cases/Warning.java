package township.mediation.cases;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import township.mediation.texts.Language;
import township.mediation.texts.Texts;

/**
 * Something that may be wrong with a case, although it was accepted.
 *
 * @param cases the other cases that it is about
 */
public record Warning(Kind kind, List<UUID> cases) {

    /** The kinds of warnings. Their texts are found under {@code warning}. */
    public enum Kind {
        CONFIRMATION_LATE,
        POSSIBLE_DUPLICATE;

        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public String message(Language language) {
            return Texts.in(language).of("warning." + slug());
        }
    }
}
