package township.mediation.figures.reports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many townships an area has, and how many of them have published the year. */
public record Townships(
        @Schema(description = "How many townships have published the year")
        long published,

        @Schema(description = "How many townships the area has")
        long of) {}
