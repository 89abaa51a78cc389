package township.mediation.running.backup;

/**
 * What was backed up or restored.
 *
 * @param at the instant of which the backup is
 * @param schema the version of the newest migration
 * @param sha256 of the file, in hexadecimal digits
 */
public record Summary(
        String at, int tables, long cases, long publishedReports, int years, String schema, String sha256) {

    @Override
    public String toString() {
        return "as of %s, tables: %d, cases: %d, published reports: %d, years with figures: %d, schema version: %s"
                .formatted(at, tables, cases, publishedReports, years, schema);
    }
}
