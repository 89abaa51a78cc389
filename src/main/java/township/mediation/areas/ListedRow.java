package township.mediation.areas;

import org.jspecify.annotations.Nullable;

/**
 * What a list says about an area or a village.
 *
 * @param nameEn the English name of an area, if the list has one
 * @param township the name of the township of a village; null for an area
 */
record ListedRow(
        AreaCode code,
        String name,
        @Nullable String nameEn,
        @Nullable String township) {}
