package township.mediation.attacks;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What an attack did.
 *
 * @param experiences of the honest user, by what was done
 * @param told what the attackers were answered
 * @param processorTime of the service, its database not counted
 * @param ownDelay the longest that a thread of this process waited for a processor, in milliseconds
 * @param alive whether the process of the service still ran
 * @param answeredAfter how long the first question after the attack took, in milliseconds
 */
record AttackResult(
        String attack,
        Map<String, Experience> experiences,
        Map<String, Integer> told,
        Duration processorTime,
        long ownDelay,
        boolean alive,
        long answeredAfter) {

    private static final double MILLIS_IN_A_SECOND = 1000;

    /** Of a table with a row for each attack. */
    String head() {
        var works = experiences.entrySet().stream()
                .map(work -> work.getKey() + " (" + work.getValue().count() + ")")
                .collect(Collectors.joining(" | "));
        return "| attack | " + works + " | after | CPU | delay | attackers were answered |\n"
                + "|---".repeat(experiences.size() + 5) + "|\n";
    }

    String row() {
        var waits = experiences.values().stream().map(AttackResult::waits).collect(Collectors.joining(" | "));
        return "| %s | %s | %s | %s s | %d | %s |%n"
                .formatted(
                        attack,
                        waits,
                        after(),
                        alive ? "%.1f".formatted(processorTime.toMillis() / MILLIS_IN_A_SECOND) : "-",
                        ownDelay,
                        counts(told));
    }

    private static String waits(Experience experience) {
        var failures = experience.failures();
        return "%d / %d / %d%s"
                .formatted(
                        experience.percentile(50),
                        experience.percentile(99),
                        experience.percentile(100),
                        failures.isEmpty() ? "" : ", **failed " + counts(failures) + "**");
    }

    private String after() {
        if (!alive) {
            return "**it has ended**";
        }
        return answeredAfter >= HonestUser.PATIENCE_MILLIS ? "**no answer**" : String.valueOf(answeredAfter);
    }

    private static String counts(Map<String, Integer> counted) {
        return new TreeMap<>(counted)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + " ×" + entry.getValue())
                        .collect(Collectors.joining(", "));
    }
}
