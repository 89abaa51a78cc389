package township.mediation.areas;

/** A configured list that cannot be used. */
public final class UnusableList extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param reason what is wrong with it, and in which line */
    UnusableList(String file, String reason) {
        super("The list " + file + " cannot be used: " + reason);
    }

    /** Says in one line which list is wrong, and why. */
    public String line() {
        return String.valueOf(getMessage());
    }
}
