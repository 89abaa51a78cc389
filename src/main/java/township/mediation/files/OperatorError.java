package township.mediation.files;

import org.jspecify.annotations.Nullable;

/** Why the program cannot do what it was started for, in one line for the person who started it. */
public final class OperatorError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public OperatorError(String line) {
        this(line, null);
    }

    public OperatorError(String line, @Nullable Throwable cause) {
        super(line.strip().replaceAll("\\s*\\R\\s*", " "), cause);
    }
}
