package township.mediation.areas;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A village as the list describes it.
 *
 * @param township the name of its township
 * @param mergedInto the code of its successor, and {@code mergedOn} the day of the merger: both or neither
 */
public record VillageView(
        @Schema(pattern = "^\\d{12}$", example = "431223206215")
        String code,

        String name,
        @Schema(description = "The name of the township") String township,

        @Schema(description = "The code of the village that it was merged into", pattern = "^\\d{12}$") @Nullable
        String mergedInto,

        @Nullable LocalDate mergedOn) {}
