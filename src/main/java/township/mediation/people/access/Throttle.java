package township.mediation.people.access;

import static township.mediation.database.Rows.values;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import township.mediation.keys.KeyFile;
import township.mediation.keys.KeyedHash;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;

/**
 * Limits wrong passwords: 10 for an account and 100 from an address in 15 minutes; after that no password is checked
 * until 15 minutes after the last one. The database stores them, so that neither a restart nor a second instance starts
 * from zero.
 */
@ApplicationScoped
class Throttle {

    private static final int OF_AN_ACCOUNT = 10;
    private static final int FROM_AN_ADDRESS = 100;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    /** By then a password has been checked: until then the last attempt may still be discarded. */
    private static final Duration EVALUATION = Duration.ofSeconds(10);

    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final Duration KEPT = Duration.ofDays(1);
    private static final int MOST = 20_000;

    private final Session database;
    private final KnownAddresses known;
    private final KeyedHash hash;
    private final Clock clock;
    private final Cache<String, Instant> ends =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(WINDOW).build();

    /**
     * Refusals that an attempt in progress may still undo: kept for a moment, so that someone who keeps trying does not
     * queue.
     */
    private final Cache<String, Instant> endsForNow =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(MOMENT).build();

    Throttle(Session database, KnownAddresses known, KeyFile keys, Clock clock) {
        this.database = database;
        this.known = known;
        this.hash = keys.keyedHash("attempt");
        this.clock = clock;
    }

    /**
     * An attempt that may be evaluated. It counts as failed until it is discarded: otherwise many at once would all
     * pass before the first of them had failed.
     *
     * @param sources the subjects that may be refused because of it
     * @param isLast whether the next one will be refused, should this one fail
     */
    record Attempt(UUID id, List<String> sources, boolean isLast) {}

    /**
     * Refuses without asking the database if the refusal is already known: otherwise someone who keeps trying would
     * crowd out everyone else.
     *
     * @throws Refusal too-many-attempts
     */
    void requireOpen(String name, String address) {
        for (var source : sources(name, Network.of(address))) {
            for (var known : List.of(ends, endsForNow)) {
                var end = known.getIfPresent(source);
                if (end != null) {
                    requirePast(end);
                }
            }
        }
    }

    /** @throws Refusal too-many-attempts, whether or not there is such an account */
    @Transactional
    Attempt begin(String name, String address) {
        var network = Network.of(address);
        // Failures at the owner's known addresses count separately, so that no stranger can lock the owner out there.
        var account = subject("account", name, known.knows(name, network) ? network : "");
        var origin = subject("address", network);
        lock(origin);
        lock(account);
        var fromAddress = failures("address_subject", origin, FROM_AN_ADDRESS);
        requireFewer(fromAddress, FROM_AN_ADDRESS, source(network));
        var ofAccount = failures("account_subject", account, OF_AN_ACCOUNT);
        requireFewer(ofAccount, OF_AN_ACCOUNT, source(network, name));
        var id = UUID.randomUUID();
        database.createNativeQuery("""
                        insert into failed_attempt (id, account_subject, address_subject, at)
                        values (:id, :account, :origin, :now)
                        """)
                .setParameter("id", id)
                .setParameter("account", account)
                .setParameter("origin", origin)
                .setParameter("now", clock.instant())
                .executeUpdate();
        var isLast = recent(fromAddress) == FROM_AN_ADDRESS - 1 || recent(ofAccount) == OF_AN_ACCOUNT - 1;
        return new Attempt(id, sources(name, network), isLast);
    }

    /** The password was right. This also deletes attempts that no longer throttle anybody. */
    void discard(Attempt attempt) {
        database.createNativeQuery("delete from failed_attempt where id = :id or at < :longAgo")
                .setParameter("id", attempt.id())
                .setParameter("longAgo", clock.instant().minus(KEPT))
                .executeUpdate();
        endsForNow.invalidateAll(attempt.sources());
    }

    /**
     * Locks until the end of the transaction, always the address first, so that no two transactions wait for each
     * other.
     */
    private void lock(byte[] subject) {
        values(
                        database,
                        "select 1 as value from pg_advisory_xact_lock(('x' || encode(:subject, 'hex'))::bit(64)::bigint)",
                        Integer.class)
                .setParameter("subject", subject)
                .getSingleResult();
    }

    /**
     * The latest attempts of a subject, as many as it may have, newest first. An attempt dated in the future comes from
     * a wrong clock and would lock its subject out until then, so it is left out.
     */
    private List<Instant> failures(String column, byte[] subject, int limit) {
        return values(
                        database,
                        "select at as value from failed_attempt where " + column
                                + " = :subject and at <= :now order by at desc limit :limit",
                        Instant.class)
                .setParameter("subject", subject)
                .setParameter("now", clock.instant())
                .setParameter("limit", limit)
                .getResultList();
    }

    private void requireFewer(List<Instant> failures, int limit, String source) {
        if (failures.size() == limit && isWithin(failures.get(limit - 1), failures.get(0))) {
            var last = failures.get(0);
            var isSettled = last.plus(EVALUATION).isBefore(clock.instant());
            (isSettled ? ends : endsForNow).put(source, last.plus(WINDOW));
            requirePast(last.plus(WINDOW));
        }
    }

    /** An end that is further away than a window was calculated before the clock was set back. */
    private void requirePast(Instant end) {
        var left = Duration.between(clock.instant(), end);
        if (!left.isNegative() && !left.isZero() && left.compareTo(WINDOW) <= 0) {
            throw Refusal.until(Problem.TOO_MANY_ATTEMPTS, left);
        }
    }

    private long recent(List<Instant> failures) {
        var now = clock.instant();
        return failures.stream().filter(at -> isWithin(at, now)).count();
    }

    private static boolean isWithin(Instant at, Instant end) {
        return at.isAfter(end.minus(WINDOW));
    }

    /** The address, and the name as tried from that address. */
    private List<String> sources(String name, String network) {
        return List.of(source(network), source(network, name));
    }

    private String source(String... parts) {
        return Base64.getEncoder().encodeToString(subject(parts));
    }

    private byte[] subject(String... parts) {
        return hash.of(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
    }
}
