package township.mediation.areas;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A village as the list describes it.
 *
 * @param township the name of its township
 * @param mergedInto the code of its successor, and {@code mergedOn} the day of the merger: both or neither
 */
public record VillageView(
        String code,
        String name,
        String township,
        @Nullable String mergedInto,
        @Nullable LocalDate mergedOn) {}
