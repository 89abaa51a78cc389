package township.mediation.web;

/** Text as a cell of a table, which a spreadsheet must not take for a formula. */
final class CellText {

    private static final String EXECUTABLE = "=+-@\t\r'";

    private CellText() {}

    /** One that a spreadsheet could execute is marked as text. */
    static String of(String text) {
        return !text.isEmpty() && EXECUTABLE.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
