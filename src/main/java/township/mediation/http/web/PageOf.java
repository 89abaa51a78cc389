package township.mediation.http.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of rows, each identified by one key.
 *
 * @param next the cursor of the next page, for {@code after}; null on the last page
 */
public record PageOf<T>(List<T> items, @Nullable String next) {

    /** What {@code next} means to a client. */
    public static final String NEXT = "Where the next page begins, to be sent as `after`; null on the last page";

    /** What {@code total} means to a client. */
    public static final String TOTAL =
            "The number of items on all pages; null if it was not asked for or takes too long to " + "count";

    /** @param found one row more than a page holds, if there is one; it is not shown */
    public static <T> PageOf<T> of(List<T> found, int limit, Function<T, String> key) {
        var shown = found.stream().limit(limit).toList();
        return new PageOf<>(
                shown, found.size() > limit ? Cursor.encode(List.of(key.apply(shown.get(limit - 1)))) : null);
    }
}
