package township.mediation.areas;

import org.jspecify.annotations.Nullable;

/**
 * What a list says of an area or a village.
 *
 * @param nameEn of an area, where the list has one
 * @param township the name of the township of a village; null of an area
 */
record ListedRow(
        AreaCode code,
        String name,
        @Nullable String nameEn,
        @Nullable String township) {}
