package township.mediation.people.access;

import static township.mediation.database.Rows.rows;
import static township.mediation.database.Rows.values;

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

    private record Valid(UUID id, Instant lastUsedAt, String name, Role role, String area) {

        Found by(PresentedCredentials.SecretToken presented) {
            var caller = new Caller(name, role, new AreaCode(area), presented.address());
            return new Found(new SignedIn(caller, presented.kind(), id), lastUsedAt);
        }
    }

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
        return rows(database, """
                        select s.id, s.last_used_at, a.name, a.role, a.area
                        from access_secret s join account a on a.name = s.account
                        where s.hash = :hash and s.kind = :kind and s.ended_at is null and s.expires_at > :now
                            and s.created_at < :latest
                            and (s.kind = 'TOKEN' or s.last_used_at > :idleSince) and a.active
                        """, Valid.class)
                .setParameter("hash", presented.secret().hash())
                .setParameter("kind", presented.kind().name())
                .setParameter("now", now)
                .setParameter("latest", now.plus(CLOCKS_DIFFER))
                .setParameter("idleSince", now.minus(IDLE))
                .getResultStream()
                .map(found -> found.by(presented))
                .findFirst();
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
        return rows(database, """
                        select id, kind, label, created_at, expires_at, last_used_at
                        from access_secret
                        where account = :account and ended_at is null and expires_at > :now
                            and (kind = 'TOKEN' or last_used_at > :idleSince)
                        order by created_at desc, id
                        """, AccessGrant.class)
                .setParameter("account", account)
                .setParameter("now", clock.instant())
                .setParameter("idleSince", clock.instant().minus(IDLE))
                .getResultList();
    }

    boolean has(String account, UUID id) {
        return values(
                        database,
                        "select exists (select 1 from access_secret where account = :account and id = :id) as value",
                        Boolean.class)
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
