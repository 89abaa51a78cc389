package township.mediation.people.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.AreaCode;
import township.mediation.people.accounts.Caller;
import township.mediation.people.accounts.Role;
import township.mediation.people.accounts.SignInMethod;

/** The sessions and tokens, each of which expires. */
@ApplicationScoped
class Secrets {

    /** How long a session lasts that nobody uses. */
    private static final Duration IDLE = Duration.ofHours(2);

    private static final Duration BETWEEN_NOTES_OF_USE = Duration.ofMinutes(1);

    /** How far the clocks of two instances may differ. A time further in the future comes from a wrong clock. */
    static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private final Session database;
    private final Clock clock;

    Secrets(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    record Found(SignedIn letIn, Instant lastUsedAt) {}

    AccessGrant add(String account, SignInMethod kind, String label, Secret secret, Duration life) {
        var now = clock.instant();
        var listed = new AccessGrant(UUID.randomUUID(), kind, label, now, now.plus(life), now);
        database.createNativeQuery("""
                        insert into access_secret
                            (id, account, kind, label, hash, created_at, expires_at, last_used_at)
                        values (:id, :account, :kind, :label, :hash, :now, :expiresAt, :now)
                        """)
                .setParameter("id", listed.id())
                .setParameter("account", account)
                .setParameter("kind", kind.name())
                .setParameter("label", label)
                .setParameter("hash", secret.hash())
                .setParameter("now", now)
                .setParameter("expiresAt", listed.expiresAt())
                .executeUpdate();
        return listed;
    }

    /**
     * Finds a session or token that is valid now: it has not been revoked, has not expired, has not been idle too long
     * and belongs to an active account. One created by a clock that ran ahead is not valid: it would last too long.
     */
    Optional<Found> valid(PresentedCredentials.SecretToken presented) {
        var now = clock.instant();
        return database.createNativeQuery("""
                        select s.id, s.last_used_at, a.name, a.role, a.area
                        from access_secret s join account a on a.name = s.account
                        where s.hash = :hash and s.kind = :kind and s.ended_at is null and s.expires_at > :now
                            and s.created_at < :latest
                            and (s.kind = 'TOKEN' or s.last_used_at > :idleSince) and a.active
                        """, Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("last_used_at", Instant.class)
                .addScalar("name", String.class)
                .addScalar("role", String.class)
                .addScalar("area", String.class)
                .setParameter("hash", presented.secret().hash())
                .setParameter("kind", presented.kind().name())
                .setParameter("now", now)
                .setParameter("latest", now.plus(CLOCKS_DIFFER))
                .setParameter("idleSince", now.minus(IDLE))
                .getResultStream()
                .map(row -> new Found(letIn(row, presented), (Instant) row[1]))
                .findFirst();
    }

    private static SignedIn letIn(Object[] row, PresentedCredentials.SecretToken presented) {
        var caller = new Caller(
                (String) row[2], Role.valueOf((String) row[3]), new AreaCode((String) row[4]), presented.address());
        return new SignedIn(caller, presented.kind(), (UUID) row[0]);
    }

    /**
     * Accurate to the minute; writing on every request would cost more than the request. A time of use in the future is
     * corrected, because the session would never become idle.
     */
    void noteUse(Found found) {
        var now = clock.instant();
        if (found.lastUsedAt().plus(BETWEEN_NOTES_OF_USE).isBefore(now)
                || found.lastUsedAt().isAfter(now.plus(CLOCKS_DIFFER))) {
            database.createNativeQuery("update access_secret set last_used_at = :now where id = :id")
                    .setParameter("now", now)
                    .setParameter("id", found.letIn().secret())
                    .executeUpdate();
        }
    }

    /** Those that are still valid, newest first. */
    List<AccessGrant> of(String account) {
        return database.createNativeQuery("""
                        select id, kind, label, created_at, expires_at, last_used_at
                        from access_secret
                        where account = :account and ended_at is null and expires_at > :now
                            and (kind = 'TOKEN' or last_used_at > :idleSince)
                        order by created_at desc, id
                        """, Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("kind", String.class)
                .addScalar("label", String.class)
                .addScalar("created_at", Instant.class)
                .addScalar("expires_at", Instant.class)
                .addScalar("last_used_at", Instant.class)
                .setParameter("account", account)
                .setParameter("now", clock.instant())
                .setParameter("idleSince", clock.instant().minus(IDLE))
                .getResultStream()
                .map(row -> new AccessGrant(
                        (UUID) row[0],
                        SignInMethod.valueOf((String) row[1]),
                        (String) row[2],
                        (Instant) row[3],
                        (Instant) row[4],
                        (Instant) row[5]))
                .toList();
    }

    boolean has(String account, UUID id) {
        return database.createNativeQuery(
                        "select exists (select 1 from access_secret where account = :account and id = :id) as found",
                        Boolean.class)
                .addScalar("found", Boolean.class)
                .setParameter("account", account)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** @return whether it had not been revoked before */
    boolean end(String account, UUID id) {
        return database.createNativeQuery("""
                        update access_secret set ended_at = :now
                        where account = :account and id = :id and ended_at is null
                        """)
                        .setParameter("now", clock.instant())
                        .setParameter("account", account)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    void endAll(String account) {
        database.createNativeQuery(
                        "update access_secret set ended_at = :now where account = :account and ended_at is null")
                .setParameter("now", clock.instant())
                .setParameter("account", account)
                .executeUpdate();
    }

    /** @param but the session that stays valid */
    void endSessions(String account, @Nullable UUID but) {
        database.createNativeQuery("""
                        update access_secret set ended_at = :now
                        where account = :account and kind = 'SESSION' and ended_at is null
                            and id is distinct from cast(:but as uuid)
                        """)
                .setParameter("now", clock.instant())
                .setParameter("account", account)
                .setParameter("but", but, UUID.class)
                .executeUpdate();
    }
}
