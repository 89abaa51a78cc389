package township.mediation.areas;

import org.jspecify.annotations.Nullable;
import township.mediation.texts.Language;

/** A listed area above the villages. Where no English name is given the Chinese one stands. */
public record Area(AreaCode code, String name, @Nullable String nameEn) {

    public String name(Language language) {
        return language == Language.EN && nameEn != null ? nameEn : name;
    }
}
