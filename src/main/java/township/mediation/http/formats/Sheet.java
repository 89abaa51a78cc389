package township.mediation.http.formats;

import java.util.List;

/**
 * A table of a spreadsheet.
 *
 * @param lines what stands over it, below its title
 * @param total the row that ends it
 */
public record Sheet<R>(String name, String title, List<String> lines, List<Column<R>> columns, List<R> rows, R total) {

    /** Of the columns: those of text, by which a reader knows a row, come first. */
    int leading() {
        return (int) columns.stream()
                .takeWhile(column -> column.kind() == Column.Kind.TEXT)
                .count();
    }
}
