package township.mediation.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What somebody who only works with the service notices of each attack: nothing that lasts a second, as the table shows
 * on a machine that does nothing else. Machines are shared, so three seconds fail the test, or several times what the
 * same work took before any attack; and twice that where a part of all attacks comes at once. Only somebody at an
 * address that nobody knows may have to wait among those who guess passwords, or be told to come again.
 * {@code -Dattacks=batches} runs those alone whose names match. The table is left in {@code target/attacks.md}.
 */
@Tag("full")
class AttacksIT {

    private static final Path TABLE = Path.of("target", "attacks.md");
    private static final String EXPLANATION = """
            Waits of an honest user: median / 99th percentile / longest, in ms; after an attack, until the first answer.
            CPU: of the service, without its database. Delay: the longest of a thread of this program that only sleeps.

            """;
    private static final Pattern CHOSEN = Pattern.compile(System.getProperty("attacks", ""));
    private static final long MOST_MILLIS = 3000;
    private static final int TIMES_THE_REFERENCE = 4;

    private static final Set<String> LIMITS = Set.of("429", "503");
    private static final Set<String> LIMITS_AND_SILENCE = Set.of("429", "503", HonestUser.NO_ANSWER);

    private static final List<AttackResult> RESULTS = new ArrayList<>();
    private static Besieged service;
    private static Siege siege;
    private static AttackResult reference;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        service = new Besieged();
        siege = new Siege(service);
        siege.warmUp();
        reference = siege.of(Attack.NONE);
        RESULTS.add(reference);
    }

    @AfterAll
    static void stop() throws IOException {
        var rows = RESULTS.stream().map(AttackResult::row).collect(Collectors.joining());
        var table = EXPLANATION + reference.head() + rows;
        System.out.println(table);
        Files.writeString(TABLE, table);
        service.close();
    }

    static Stream<Attack> attacks() {
        return Attack.all().filter(attack -> CHOSEN.matcher(attack.name()).find());
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void doesNotKeepAnHonestUserFromWork(Attack attack) throws IOException, InterruptedException {
        var result = siege.of(attack);
        RESULTS.add(result);
        var faults = new ArrayList<String>();
        result.experiences().forEach((work, experience) -> {
            var bound = bound(work) * (attack.isOfAllKinds() ? 2 : 1) + result.ownDelay();
            var failures = new TreeMap<>(experience.failures());
            failures.keySet().removeAll(mayBeRefused(work, attack));
            if (experience.percentile(99) >= bound || !failures.isEmpty()) {
                faults.add("%s: p99 %d ms (at most %d), failed %s"
                        .formatted(work, experience.percentile(99), bound, failures));
            }
        });
        if (!result.alive() || result.answeredAfter() >= bound("figures") + result.ownDelay()) {
            faults.add("after the attack: " + (result.alive() ? result.answeredAfter() + " ms" : "it has ended"));
        }
        assertThat(faults).isEmpty();
    }

    /**
     * What a limit says: to strangers, who come among those who guess passwords, and to batches, whose large bodies share
     * the memory of all large ones.
     */
    private static Set<String> mayBeRefused(String work, Attack attack) {
        return switch (work) {
            case HonestUser.AS_A_STRANGER -> attack.isOfAllKinds() ? LIMITS_AND_SILENCE : LIMITS;
            case HonestUser.BATCHES -> LIMITS;
            default -> Set.of();
        };
    }

    private static long bound(String work) {
        return work.equals(HonestUser.AS_A_STRANGER)
                ? HonestUser.PATIENCE_MILLIS
                : Math.max(
                        MOST_MILLIS,
                        TIMES_THE_REFERENCE * reference.experiences().get(work).percentile(99));
    }
}
