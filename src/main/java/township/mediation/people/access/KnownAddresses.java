package township.mediation.people.access;

import static township.mediation.database.Rows.values;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** The addresses from which accounts signed in and tokens were used. */
@ApplicationScoped
class KnownAddresses {

    private static final Duration REMEMBERED = Duration.ofDays(30);

    private static final int MOST = 20_000;

    private final Session database;
    private final Clock clock;

    /** What this instance has learnt lately, for callers that must not query the database. */
    private final Cache<String, Boolean> lately =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).build();

    KnownAddresses(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param subject the name of an account or the id of a token */
    boolean knows(String subject, String address) {
        return values(database, """
                        select exists (
                            select from known_address
                            where subject = :subject and address = :address and last_at > :since
                                and last_at < :latest) as value
                        """, Boolean.class)
                .setParameter("subject", subject)
                .setParameter("address", address)
                .setParameter("since", clock.instant().minus(REMEMBERED))
                .setParameter("latest", clock.instant().plus(Secrets.CLOCKS_DIFFER))
                .getSingleResult();
    }

    /** Whether this instance remembers the address; if it does not, ask {@link #knows} or {@link #among}. */
    boolean hasSeenLately(String subject, String address) {
        return lately.getIfPresent(pair(subject, address)) != null;
    }

    /** Those that are known at their address, found by one statement. */
    Set<Waiting<?>> among(List<Waiting<?>> waiting) {
        var found = new HashSet<>(values(database, """
                        select k.subject || chr(10) || k.address as value
                        from known_address k
                        join unnest(cast(:subjects as text[]), cast(:addresses as text[])) as w (subject, address)
                            on k.subject = w.subject and k.address = w.address
                        where k.last_at > :since and k.last_at < :latest
                        """, String.class)
                .setParameter("subjects", waiting.stream().map(Waiting::name).toArray(String[]::new))
                .setParameter(
                        "addresses", waiting.stream().map(Waiting::network).toArray(String[]::new))
                .setParameter("since", clock.instant().minus(REMEMBERED))
                .setParameter("latest", clock.instant().plus(Secrets.CLOCKS_DIFFER))
                .getResultList());
        found.forEach(pair -> lately.put(pair, true));
        return waiting.stream()
                .filter(one -> found.contains(pair(one.name(), one.network())))
                .collect(Collectors.toSet());
    }

    void remember(String subject, String address) {
        database.createNativeQuery("""
                        insert into known_address (subject, address, last_at) values (:subject, :address, :now)
                        on conflict (subject, address) do update set last_at = excluded.last_at
                        """)
                .setParameter("subject", subject)
                .setParameter("address", address)
                .setParameter("now", clock.instant())
                .executeUpdate();
        lately.put(pair(subject, address), true);
    }

    private static String pair(String subject, String address) {
        return subject + "\n" + address;
    }
}
