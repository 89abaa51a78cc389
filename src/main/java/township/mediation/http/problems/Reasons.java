package township.mediation.http.problems;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * Lists what led to a failure. Causes may form a circle, and a failed commit has its reason only among the suppressed.
 */
final class Reasons {

    private Reasons() {}

    /** Returns the failure itself first, and each exception once. */
    static Stream<Throwable> of(Throwable failure) {
        var seen = Collections.<Throwable>newSetFromMap(new IdentityHashMap<>());
        var all = new ArrayList<Throwable>();
        var open = new ArrayDeque<>(List.of(failure));
        while (!open.isEmpty()) {
            var next = open.remove();
            if (seen.add(next)) {
                all.add(next);
                Stream.ofNullable(next.getCause()).forEach(open::add);
                open.addAll(Arrays.asList(next.getSuppressed()));
            }
        }
        return all.stream();
    }
}
