package township.mediation.refusals;

import java.util.List;
import township.mediation.texts.Language;
import township.mediation.texts.Texts;

/**
 * One field at fault.
 *
 * @param field the dotted path of the field as it is sent: {@code outcome.agreement.amount}, {@code parties[0].name}
 * @param text the key of the text that says what would be right
 * @param arguments what the text names, but never the value that was sent
 */
public record Violation(String field, String text, List<Object> arguments) {

    public static Violation of(String field, String text, Object... arguments) {
        return new Violation(field, text, List.of(arguments));
    }

    public String message(Language language) {
        return Texts.in(language).of(text, arguments.toArray());
    }
}
