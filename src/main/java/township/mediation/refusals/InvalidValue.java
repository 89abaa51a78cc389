package township.mediation.refusals;

import java.util.function.Function;

/**
 * A value that a request asks for is not right, alone or beside others. Whether it came as a parameter or in a body, only
 * the HTTP side knows, and makes the problem.
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
     * Reads what a field holds.
     *
     * @throws InvalidValue where it is not of its form
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
