package township.mediation.web;

/** Text as a cell of a table, which a spreadsheet must not take for a formula. */
final class CellText {

    /** Also as a Chinese keyboard writes them. */
    private static final String EXECUTABLE = "=+-@\t\r\n'\uFF1D\uFF0B\uFF0D\uFF20";

    private CellText() {}

    /** One that a spreadsheet could execute is marked as text. */
    static String of(String text) {
        return !text.isEmpty() && EXECUTABLE.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
