package township.mediation.refusals;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A text is not of the form of the value that it should become. Where the text stood, only its reader knows: the reader
 * adds it.
 */
public final class NotOfForm extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String text;
    private final transient List<Object> arguments;

    /** @param text the key of the text that says what would be right, and {@code arguments} what that text names */
    public NotOfForm(String text, Object... arguments) {
        super(text);
        this.text = text;
        this.arguments = List.of(arguments);
    }

    /**
     * The one of some values that a code names.
     *
     * @throws NotOfForm naming all codes that there are
     */
    public static <T> T unlessOneOf(List<T> values, Function<T, String> code, String asked) {
        return values.stream()
                .filter(value -> code.apply(value).equals(asked))
                .findFirst()
                .orElseThrow(() -> new NotOfForm(
                        "violation.unknown-code", values.stream().map(code).collect(Collectors.joining(", "))));
    }

    /** @param field the dotted path of the field that the text stood in, or the name of a parameter or header */
    public Violation at(String field) {
        return new Violation(field, text, arguments);
    }
}
