package township.mediation.figures.reports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import township.mediation.figures.statistics.CommonFields;

/**
 * A version without its bytes.
 *
 * @param digest the SHA-256 of its bytes, in hexadecimal
 * @param changes which figures differ from the version before it
 * @param cases whose histories explain the difference
 */
public record PublishedVersion(
        int version,
        Instant publishedAt,
        String publishedBy,

        @Schema(description = CommonFields.DEFINITION, example = "tally-1")
        String definition,

        @Schema(description = PublishedVersion.DIGEST, pattern = PublishedVersion.DIGEST_FORM)
        String digest,

        @Schema(
                description = "The figures that differ from the previous version, except `performed`, `confirmed` "
                        + "and `performanceRate`")
        List<FigureChange> changes,

        @Schema(description = "The cases whose histories explain these changes")
        List<UUID> cases) {

    static final String DIGEST = "The SHA-256 of its bytes, in hexadecimal";
    static final String DIGEST_FORM = "^[0-9a-f]{64}$";
}
