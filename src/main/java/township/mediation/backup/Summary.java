package township.mediation.backup;

/**
 * What was backed up or restored.
 *
 * @param schema the version of the newest migration
 * @param sha256 of the file, in hexadecimal digits
 */
public record Summary(int tables, long cases, int years, String schema, String sha256) {

    @Override
    public String toString() {
        return "tables: %d, cases: %d, years with figures: %d, schema version: %s"
                .formatted(tables, cases, years, schema);
    }
}
