package township.mediation.attacks;

import java.time.Duration;
import java.util.Map;

/**
 * What an attack did.
 *
 * @param experiences of the honest user, by what was done
 * @param told what the attackers were answered
 * @param processorTime of the service, its database not counted
 * @param ownDelay the longest that a thread of this process waited for a processor
 * @param answeredAfter how long the first question after the attack took, in milliseconds
 */
record Result(
        String attack,
        Map<String, Experience> experiences,
        Map<String, Integer> told,
        Duration processorTime,
        long ownDelay,
        boolean alive,
        long answeredAfter) {

    static final String HEAD = """
            | attack | honest work | n | p50 ms | p99 ms | max ms | failed | after ms |
            |---|---|--:|--:|--:|--:|---|--:|
            """;

    String rows() {
        var rows = new StringBuilder();
        experiences.forEach((work, experience) -> rows.append("| %s | %s | %d | %d | %d | %d | %s | %s |%n"
                .formatted(
                        attack,
                        work,
                        experience.count(),
                        experience.percentile(50),
                        experience.percentile(99),
                        experience.percentile(100),
                        experience.failures().isEmpty() ? "-" : experience.failures(),
                        after())));
        return rows.toString();
    }

    private String after() {
        if (!alive) {
            return "it has ended";
        }
        return answeredAfter >= HonestUser.PATIENCE_MILLIS ? "no answer" : String.valueOf(answeredAfter);
    }

    static final String HEAD_OF_COSTS = """
            | attack | attackers were answered | CPU of the service s | own delay ms |
            |---|---|--:|--:|
            """;

    String costs() {
        return "| %s | %s | %.1f | %d |%n".formatted(attack, told, processorTime.toMillis() / 1000.0, ownDelay);
    }
}
