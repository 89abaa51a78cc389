package township.mediation.people.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The passwords that wait to be checked, and which of them comes next. The order is that of arrival, but every wrong
 * password from the same network moves a password back as if it had arrived ten seconds later. So people who sign in
 * pass those who keep guessing, however many networks guess. A name at a network where it is known goes before all
 * others and does not suffer for what others do there. Nobody is overtaken by those who arrive a minute and a half
 * later.
 */
final class PasswordQueue {

    static final int PLACES = 100;
    /** The most passwords that may wait from one network, or for one name where it is known. */
    static final int PLACES_OF_ONE = PLACES / 3;

    private static final long BEHIND_FOR_EACH = Duration.ofSeconds(10).toNanos();
    private static final long BEHIND_AT_MOST = Duration.ofSeconds(40).toNanos();

    /**
     * The owner of a whole neighbourhood could try once from each of its networks: so that counts too, but for less.
     */
    private static final int NETWORKS_OF_A_NEIGHBOURHOOD = 16;

    private static final Duration REMEMBERED = Duration.ofMinutes(15);
    private static final int MOST = 20_000;

    private final Ticker time;
    private final List<Waiting<?>> places = new ArrayList<>();

    /**
     * How many passwords that wait or were wrong came lately from each network and neighbourhood and for each known
     * name.
     */
    private final Cache<String, Integer> sent;

    PasswordQueue(Ticker time) {
        this.time = time;
        this.sent = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(REMEMBERED)
                .ticker(time)
                .build();
    }

    /**
     * @return the one that must leave if there is no place for all: the one that would wait longest, or the newcomer
     */
    synchronized Optional<Waiting<?>> add(Waiting<?> newcomer) {
        var taken = places.stream()
                .filter(other -> other.sender().equals(newcomer.sender()))
                .count();
        if (taken >= PLACES_OF_ONE) {
            return Optional.of(newcomer);
        }
        newcomer.since = time.read();
        take(newcomer);
        if (places.size() <= PLACES) {
            return Optional.empty();
        }
        var last = places.stream().reduce((one, other) -> Waiting.ORDER.compare(one, other) > 0 ? one : other);
        last.ifPresent(this::leave);
        return last;
    }

    /** Takes the one whose turn it is. */
    synchronized Optional<Waiting<?>> next() {
        var first = places.stream().min(Waiting.ORDER);
        first.ifPresent(places::remove);
        return first;
    }

    /** Those whose addresses have to be looked up, each once; none while there is nobody whom they could go before. */
    synchronized List<Waiting<?>> strangers() {
        if (places.size() < 2) {
            return List.of();
        }
        var strangers = places.stream().filter(waiting -> !waiting.isLookedUp).toList();
        strangers.forEach(waiting -> waiting.isLookedUp = true);
        return strangers;
    }

    synchronized void prefer(Predicate<Waiting<?>> isKnown) {
        for (var known : places.stream()
                .filter(waiting -> !waiting.isKnown && isKnown.test(waiting))
                .toList()) {
            leave(known);
            known.isKnown = true;
            take(known);
        }
    }

    /** The password was right, or could not be checked: it counts against nobody. */
    synchronized void forget(Waiting<?> right) {
        right.accountable()
                .forEach(one -> sent.asMap().computeIfPresent(one, (any, count) -> count > 1 ? count - 1 : null));
    }

    private void leave(Waiting<?> waiting) {
        places.remove(waiting);
        forget(waiting);
    }

    private void take(Waiting<?> waiting) {
        waiting.turn = waiting.since + behind(waiting);
        waiting.accountable().forEach(one -> sent.asMap().merge(one, 1, Integer::sum));
        places.add(waiting);
    }

    private long behind(Waiting<?> waiting) {
        if (waiting.isKnown) {
            return behind(sent(waiting.sender())) - BEHIND_AT_MOST;
        }
        var around = sent(waiting.neighbourhood()) / NETWORKS_OF_A_NEIGHBOURHOOD;
        return behind(Math.max(sent(waiting.network()), around));
    }

    private static long behind(int sent) {
        return Math.min(BEHIND_AT_MOST, sent * BEHIND_FOR_EACH);
    }

    private int sent(String sender) {
        return Optional.ofNullable(sent.getIfPresent(sender)).orElse(0);
    }
}
