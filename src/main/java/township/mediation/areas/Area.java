package township.mediation.areas;

import org.jspecify.annotations.Nullable;
import township.mediation.texts.Language;

/** A listed area above the villages. Without an English name, its Chinese one is used. */
public record Area(AreaCode code, String name, @Nullable String nameEn) {

    public String name(Language language) {
        return language == Language.EN && nameEn != null ? nameEn : name;
    }
}
