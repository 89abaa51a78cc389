package township.mediation.web;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.Map;

/** What an answer is written as that can be read by programs or opened as a spreadsheet. */
public enum Format {
    JSON(MediaType.APPLICATION_JSON),
    CSV(Csv.MEDIA_TYPE);

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The one that the client would rather have (RFC 9110, 12.5.1). */
    public static Format preferred(Request request) {
        var variants = Variant.mediaTypes(MediaType.valueOf(JSON.mediaType), MediaType.valueOf(CSV.mediaType))
                .build();
        var chosen = request.selectVariant(variants);
        return chosen != null && CSV.mediaType.equals(chosen.getMediaType().toString()) ? CSV : JSON;
    }

    /** With its encoding. */
    public MediaType type() {
        return switch (this) {
            case JSON -> MediaType.APPLICATION_JSON_TYPE;
            case CSV -> new MediaType("text", "csv", Map.of("charset", "UTF-8"));
        };
    }
}
