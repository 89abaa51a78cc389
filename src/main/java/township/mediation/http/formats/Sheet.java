package township.mediation.http.formats;

import java.util.List;

/**
 * A table of a spreadsheet.
 *
 * @param lines the lines between the title and the table
 * @param total the last row
 */
public record Sheet<R>(String name, String title, List<String> lines, List<Column<R>> columns, List<R> rows, R total) {

    /** The number of leading text columns, which identify a row. */
    int leading() {
        return (int) columns.stream()
                .takeWhile(column -> column.kind() == Column.Kind.TEXT)
                .count();
    }
}
