package township.mediation.http.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of rows that have one key.
 *
 * @param next where the next page begins, for {@code after}; null on the last
 */
public record PageOf<T>(List<T> items, @Nullable String next) {

    /** @param found one more than a page takes, if there are as many: it is not shown */
    public static <T> PageOf<T> of(List<T> found, int limit, Function<T, String> key) {
        var shown = found.stream().limit(limit).toList();
        return new PageOf<>(
                shown, found.size() > limit ? Cursor.encode(List.of(key.apply(shown.get(limit - 1)))) : null);
    }
}
