package township.mediation.running.backup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;

/**
 * What a backup holds.
 *
 * @param schema the version of the newest migration
 * @param at the instant of which it is
 * @param postgres the version of the server
 * @param build the build of the program that made it
 * @param keyCheck shows whether a key file is that of the installation
 * @param tables each after the tables that it needs
 */
record Manifest(
        int format,
        String schema,
        String at,
        String postgres,
        String build,
        String keyCheck,
        List<TableCopy> tables,
        YearFigures figures) {

    static final int FORMAT = 1;

    /** The name of its entry, the last but one; the seal follows. */
    static final String ENTRY = "manifest.json";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    byte[] bytes() throws JsonProcessingException {
        return JSON.writeValueAsBytes(this);
    }

    /** The format, which says whether the rest can be read. */
    static int formatOf(byte[] bytes) throws IOException {
        return JSON.readTree(bytes).path("format").asInt();
    }

    static Manifest read(byte[] bytes) throws IOException {
        return JSON.readValue(bytes, Manifest.class);
    }

    private long rows(String name) {
        return tables.stream()
                .filter(table -> table.name().equals(name))
                .mapToLong(TableCopy::rows)
                .sum();
    }

    Summary summary(String sha256) {
        return new Summary(
                at,
                tables.size(),
                rows("mediation_case"),
                rows("publication"),
                figures.years().size(),
                schema,
                sha256);
    }
}
