package township.mediation.attacks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How long somebody waited for answers of one sort, and which were not what was asked for. */
final class Experience {

    private final List<Long> millis = new ArrayList<>();
    private final Map<String, Integer> failures = new TreeMap<>();

    synchronized void answered(long waited) {
        millis.add(waited);
    }

    /** @param instead the status, or what came in place of an answer */
    synchronized void failed(long waited, String instead) {
        millis.add(waited);
        failures.merge(instead, 1, Integer::sum);
    }

    synchronized int count() {
        return millis.size();
    }

    /** By nearest rank: of fewer than a hundred the 99th is the longest. */
    synchronized long percentile(int percent) {
        var sorted = millis.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((sorted.size() * percent + 99) / 100 - 1);
    }

    synchronized Map<String, Integer> failures() {
        return Map.copyOf(failures);
    }
}
