package township.mediation.refusals;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A text does not have the form of the value that it should become. Only the reader of the text knows which field it
 * came from, and adds it.
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
     * Returns the value that a code names.
     *
     * @throws NotOfForm if none has that code; names all codes
     */
    public static <T> T unlessOneOf(List<T> values, Function<T, String> code, String asked) {
        return values.stream()
                .filter(value -> code.apply(value).equals(asked))
                .findFirst()
                .orElseThrow(() -> new NotOfForm(
                        "violation.unknown-code", values.stream().map(code).collect(Collectors.joining(", "))));
    }

    /** @param field the dotted path of the field that held the text, or the name of a parameter or header */
    public Violation at(String field) {
        return new Violation(field, text, arguments);
    }
}
