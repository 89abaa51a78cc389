package township.mediation.people.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** After how many others somebody's turn comes, beside many who guess and try again as soon as they are answered. */
class PasswordQueueTest {

    private static final Duration A_HASH = Duration.ofMillis(100);
    private static final int LONG = 1000;
    private static final String NEW = "198.51.100.7";

    private final AtomicLong now = new AtomicLong();
    private final PasswordQueue queue = new PasswordQueue(now::get);
    private final Deque<Waiting<?>> attackers = new ArrayDeque<>();
    private final Set<Waiting<?>> refused = new HashSet<>();
    private IntFunction<String> addresses = i -> "10." + i % 200 + ".0.9";
    private int tries;

    @ParameterizedTest
    @ValueSource(ints = {50, 130, 200})
    void whoSignsInFromANewNetworkGoesBeforeAllWhoHaveGuessed(int count) {
        addresses = i -> "10." + i % count + ".0.9";
        attack(count, LONG);

        assertThat(turnsUntil(attempt("owner", NEW))).isLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 2", "3, 30"})
    void alsoAfterMistypingSomeTimes(int mistyped, int turns) {
        attack(130, LONG);
        for (int i = 0; i < mistyped; i++) {
            turnsUntil(attempt("owner", NEW));
        }

        assertThat(turnsUntil(attempt("owner", NEW))).isLessThanOrEqualTo(turns);
    }

    @Test
    void ofManyWhoAreAllNewEachIsServedInItsTurn() {
        attack(PasswordQueue.PLACES - 1, 0);

        assertThat(turnsUntil(attempt("owner", NEW))).isEqualTo(PasswordQueue.PLACES);
    }

    @Test
    void whoIsKnownIsNextWhateverOthersDoInTheSameNetwork() {
        addresses = i -> NEW;
        attack(200, LONG);
        var owner = attempt("owner", NEW, true);

        assertThat(refused).doesNotContain(owner);
        assertThat(turnsUntil(owner)).isOne();
    }

    @Test
    void whoIsFoundOutToBeKnownGoesBeforeTheOthers() {
        attack(60, 30);
        turnsUntil(attempt("typist", NEW));
        var owner = attempt("owner", NEW);
        add(owner);

        assertThat(queue.strangers()).contains(owner);
        assertThat(queue.strangers()).isEmpty();
        queue.prefer(owner::equals);
        assertThat(queue.next()).contains(owner);
    }

    @Test
    void whoGuessesAtAKnownNameLosesThePreference() {
        for (int i = 0; i < 11; i++) {
            add(attempt("owner", NEW, true));
            queue.next();
        }
        add(attempt("owner", NEW, true));
        var other = attempt("other", "198.51.100.8");
        now.addAndGet(-1);
        add(other);

        assertThat(queue.next()).contains(other);
    }

    @Test
    void manyNamesFromOneAddressTakeAThirdOfThePlacesAndNoTurnsOfOthers() {
        for (int i = 0; i < 200; i++) {
            add(attempt("name" + i, "10.0.0.9"));
        }
        assertThat(refused).hasSize(200 - PasswordQueue.PLACES_OF_ONE);

        assertThat(turnsUntil(attempt("owner", NEW))).isLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2001:db8:1:%x::9", "203.0.113.%d"})
    void whoHasAWholeNeighbourhoodGainsNothingByIt(String pattern) {
        addresses = i -> pattern.formatted(i % 250);
        attack(200, LONG);

        assertThat(turnsUntil(attempt("owner", NEW))).isLessThanOrEqualTo(2);
    }

    @Test
    void rightPasswordsCountAgainstNobody() {
        for (int i = 0; i < LONG; i++) {
            var colleague = attempt("colleague" + i, NEW);
            add(colleague);
            assertThat(queue.next()).contains(colleague);
            queue.forget(colleague);
        }
        var owner = attempt("owner", NEW);
        add(owner);
        add(attempt("other", "198.51.100.8"));

        assertThat(queue.next()).contains(owner);
    }

    @Test
    void whatWasSentIsForgottenAfterAQuarterOfAnHour() {
        for (int i = 0; i < 10; i++) {
            turnsUntil(attempt("typed" + i, NEW));
        }
        now.addAndGet(Duration.ofMinutes(15).toNanos() + 1);
        var owner = attempt("owner", NEW);
        add(owner);
        add(attempt("other", "198.51.100.8"));

        assertThat(queue.next()).contains(owner);
    }

    @Test
    void whoGuessesIsServedInTheEndAlthoughOthersAreNewAllTheTime() {
        for (int i = 0; i < 20; i++) {
            turnsUntil(attempt("typed" + i, NEW));
        }
        addresses = i -> "10." + i / 250 + "." + i % 250 + ".9";
        attack(5, 0);
        var patience = (int) Duration.ofMinutes(1).dividedBy(A_HASH);

        assertThat(turnsUntil(attempt("owner", NEW))).isBetween(100, patience);
    }

    @Test
    void whereThereIsNoPlaceWhoeverWouldWaitLongestLeaves() {
        attack(150, LONG);
        refused.clear();
        var owner = attempt("owner", NEW);
        add(owner);

        assertThat(refused).hasSize(1).doesNotContain(owner);
        var waiting = 0;
        while (queue.next().isPresent()) {
            waiting++;
        }
        assertThat(waiting).isEqualTo(PasswordQueue.PLACES);
    }

    /** So many begin at once, and so many turns pass. */
    private void attack(int count, int turns) {
        IntStream.range(0, count).forEach(i -> attackers.add(guess()));
        goOn();
        for (int i = 0; i < turns; i++) {
            turn();
        }
    }

    /** How many are served until it is the turn of this one, itself included. */
    private int turnsUntil(Waiting<?> owner) {
        add(owner);
        for (int turns = 1; ; turns++) {
            assertThat(refused).doesNotContain(owner);
            if (turn() == owner) {
                return turns;
            }
        }
    }

    private Waiting<?> turn() {
        now.addAndGet(A_HASH.toNanos());
        var served = queue.next().orElseThrow();
        if (served.name().startsWith("guess")) {
            attackers.add(guess());
        }
        goOn();
        return served;
    }

    private void goOn() {
        var all = new ArrayDeque<>(attackers);
        attackers.clear();
        all.forEach(this::add);
    }

    private void add(Waiting<?> newcomer) {
        queue.add(newcomer).ifPresent(leaving -> {
            refused.add(leaving);
            if (leaving.name().startsWith("guess")) {
                attackers.add(guess());
            }
        });
    }

    private Waiting<?> guess() {
        return attempt("guess", addresses.apply(tries++));
    }

    private static Waiting<?> attempt(String name, String address) {
        return attempt(name, address, false);
    }

    private static Waiting<?> attempt(String name, String address, boolean isKnown) {
        return new Waiting<>(name, address, isKnown, () -> name);
    }
}
