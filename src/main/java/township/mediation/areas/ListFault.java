package township.mediation.areas;

/** Says what is wrong with a list, and in which line. */
final class ListFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ListFault(String reason) {
        super(reason, null, false, false);
    }

    /** @param line the number of the line in the file, beginning with 1 */
    ListFault(long line, String reason) {
        this("line " + line + ": " + reason);
    }
}
