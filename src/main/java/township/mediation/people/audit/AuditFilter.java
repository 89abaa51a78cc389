package township.mediation.people.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.AreaCode;

/**
 * Selects entries.
 *
 * @param until exclusive
 */
public record AuditFilter(
        AreaCode area,
        @Nullable AuditAction action,
        @Nullable String account,
        @Nullable Instant since,
        @Nullable Instant until) {}
