package township.mediation.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.hibernate.Session;

/** From where an account signed in, or a token was used. */
@ApplicationScoped
class KnownAddresses {

    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final Session database;
    private final Clock clock;

    KnownAddresses(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param subject the name of an account or the id of a token */
    boolean knows(String subject, String address) {
        return database.createNativeQuery("""
                        select exists (
                            select from known_address
                            where subject = :subject and address = :address and last_at > :since) as known
                        """, Boolean.class)
                .addScalar("known", Boolean.class)
                .setParameter("subject", subject)
                .setParameter("address", address)
                .setParameter("since", clock.instant().minus(REMEMBERED))
                .getSingleResult();
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
    }
}
