package township.mediation.running.backup;

import java.util.List;

/**
 * The rows of a table as COPY wrote them.
 *
 * @param sha256 in hexadecimal digits
 */
record TableCopy(String name, List<String> columns, long rows, String sha256) {

    /** The name of the entry with the rows of a table. */
    static String entry(String table) {
        return "tables/" + table + ".copy";
    }
}
