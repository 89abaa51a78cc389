package township.mediation.areas;

/** What is wrong in a list, and in which line of it. */
final class ListFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ListFault(String reason) {
        super(reason, null, false, false);
    }

    /** @param line of the file, the first one being 1 */
    ListFault(long line, String reason) {
        this("line " + line + ": " + reason);
    }
}
