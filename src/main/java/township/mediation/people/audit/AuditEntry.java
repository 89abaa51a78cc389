package township.mediation.people.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An action that the audit records.
 *
 * @param account who did it; null if no account has the name that was sent
 * @param subject what it was done to, as {@link AuditAction} says
 * @param address where the request came from; null if the service itself did it
 * @param area of the account concerned; the home area if there is no such account
 */
public record AuditEntry(
        long id,
        Instant at,
        AuditAction action,
        @Nullable String account,
        @Nullable String subject,
        @Nullable String address,
        String area) {}
