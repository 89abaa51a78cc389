package township.mediation.people.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done.
 *
 * @param account who did it; null where no account has the name that was sent
 * @param subject what it was done to, as {@link AuditAction} says
 * @param address where the request came from; null where the service itself did it
 * @param area of the account concerned; of an unknown one the home area
 */
public record AuditEntry(
        long id,
        Instant at,
        AuditAction action,
        @Nullable String account,
        @Nullable String subject,
        @Nullable String address,
        String area) {}
