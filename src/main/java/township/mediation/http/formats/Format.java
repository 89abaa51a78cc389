package township.mediation.http.formats;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import township.mediation.refusals.NotOfForm;
import township.mediation.refusals.Refusal;

/** The format of an answer: for programs, for spreadsheets or for people to read. */
public enum Format {
    JSON(MediaType.APPLICATION_JSON, "json"),
    CSV(Format.CSV_TYPE, "csv"),
    XLSX(Format.XLSX_TYPE, "xlsx"),
    TEXT(Format.TEXT_TYPE, "txt");

    public static final String CSV_TYPE = "text/csv";
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String TEXT_TYPE = MediaType.TEXT_PLAIN;

    private static final List<Format> FILES = List.of(CSV, XLSX, TEXT);

    private final String mediaType;
    private final String suffix;

    Format(String mediaType, String suffix) {
        this.mediaType = mediaType;
        this.suffix = suffix;
    }

    /**
     * Returns the format that the client prefers (RFC 9110, 12.5.1).
     *
     * @param offered the available formats; the first is used if the client has no preference
     * @throws Refusal not-acceptable
     */
    public static Format preferred(HttpHeaders headers, Format... offered) {
        return AcceptHeader.of(headers).best(offered);
    }

    /**
     * Returns the format of a file by the end of its path: {@code csv}.
     *
     * @throws NotOfForm if no file has that suffix
     */
    @JsonCreator
    public static Format ofSuffix(String suffix) {
        return NotOfForm.unlessOneOf(FILES, Format::suffix, suffix);
    }

    /** Returns the format of a media type that some operation offers. */
    public static Format ofType(String mediaType) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(mediaType));
    }

    public String suffix() {
        return suffix;
    }

    /** Includes the character encoding. */
    public MediaType type() {
        var type = MediaType.valueOf(mediaType);
        return switch (this) {
            case JSON, XLSX -> type;
            case CSV, TEXT -> type.withCharset(StandardCharsets.UTF_8.name());
        };
    }

    /**
     * Tells a browser to save a file under this name.
     *
     * @param name ASCII, without the suffix
     */
    public ResponseBuilder named(String name, ResponseBuilder answer) {
        return switch (this) {
            case JSON, TEXT -> answer;
            case CSV, XLSX ->
                answer.header(
                        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.%s\"".formatted(name, suffix));
        };
    }
}
