package township.mediation.people.audit;

import static township.mediation.database.Rows.rows;
import static township.mediation.database.Rows.values;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.AreaCode;

/** What was done, newest first. It contains nothing about a case except the area. */
@ApplicationScoped
public class Audit {

    private static final String MATCHING = """
            area >= :low and area < :high
                and (cast(:action as text) is null or action = :action)
                and (cast(:account as text) is null or account = :account)
                and (cast(:since as timestamptz) is null or at >= :since)
                and (cast(:until as timestamptz) is null or at < :until)
            """;

    private final Session database;
    private final Clock clock;

    Audit(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Writes an entry in the transaction of the action itself.
     *
     * @param account who did it, {@code subject} to what, {@code address} from where: as {@link AuditEntry} says
     */
    public void append(
            AuditAction action,
            @Nullable String account,
            @Nullable String subject,
            @Nullable String address,
            AreaCode area) {
        database.createNativeQuery("""
                        insert into audit_entry (at, action, account, subject, address, area)
                        values (:at, :action, :account, :subject, :address, :area)
                        """)
                .setParameter("at", clock.instant())
                .setParameter("action", action.name())
                .setParameter("account", account, String.class)
                .setParameter("subject", subject, String.class)
                .setParameter("address", address, String.class)
                .setParameter("area", area.value())
                .executeUpdate();
    }

    /** The entries before an id, up to a limit. */
    public List<AuditEntry> within(AuditFilter filter, long before, int limit) {
        return bind(
                        filter,
                        rows(
                                database,
                                "select id, at, action, account, subject, address, area from audit_entry where "
                                        + MATCHING + " and id < :before order by id desc limit :limit",
                                AuditEntry.class))
                .setParameter("before", before)
                .setParameter("limit", limit)
                .getResultList();
    }

    /** Counts all entries that match. */
    public long howMany(AuditFilter filter) {
        return bind(filter, values(database, "select count(*) as value from audit_entry where " + MATCHING, Long.class))
                .getSingleResult();
    }

    private static <T> NativeQuery<T> bind(AuditFilter filter, NativeQuery<T> query) {
        return query.setParameter("low", filter.area().rangeStart())
                .setParameter("high", filter.area().rangeEnd())
                .setParameter(
                        "action",
                        filter.action() == null ? null : filter.action().name(),
                        String.class)
                .setParameter("account", filter.account(), String.class)
                .setParameter("since", filter.since(), Instant.class)
                .setParameter("until", filter.until(), Instant.class);
    }
}
