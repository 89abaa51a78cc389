package township.mediation.cases.facts;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Constants as answers name their fields: {@code CARRIED_OVER} is {@code carriedOver}. */
final class FieldName {

    private FieldName() {}

    static String of(Enum<?> constant) {
        var words = constant.name().split("_", -1);
        return words[0].toLowerCase(Locale.ROOT)
                + Arrays.stream(words, 1, words.length)
                        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining());
    }
}
