package township.mediation.cases;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import township.mediation.texts.Language;
import township.mediation.texts.Texts;

/**
 * What may be wrong with a case, though it was not refused.
 *
 * @param cases the other ones that it is about
 */
public record Warning(Kind kind, List<UUID> cases) {

    /** What warnings are about; their texts stand under {@code warning}. */
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
