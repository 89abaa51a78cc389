package township.mediation.refusals;

import java.util.function.Function;

/**
 * A value in a request is wrong, by itself or together with others. Only the HTTP side knows whether it came as a
 * parameter or in a body, and turns this into the problem.
 */
public final class InvalidValue extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Violation violation;

    private InvalidValue(Violation violation) {
        super(violation.text(), null, false, false);
        this.violation = violation;
    }

    /** @param text the key of the text that says what would be right, and {@code arguments} what that text names */
    public InvalidValue(String field, String text, Object... arguments) {
        this(Violation.of(field, text, arguments));
    }

    /**
     * Reads the text of a field.
     *
     * @throws InvalidValue if the text is not of the form of the value
     */
    public static <T> T read(String field, String sent, Function<String, T> form) {
        try {
            return form.apply(sent);
        } catch (NotOfForm fault) {
            throw new InvalidValue(fault.at(field));
        }
    }

    public Violation violation() {
        return violation;
    }
}
