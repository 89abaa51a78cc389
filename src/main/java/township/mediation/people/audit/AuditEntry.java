package township.mediation.people.audit;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
        @Schema(description = "Increases with each entry") long id,
        Instant at,
        AuditAction action,

        @Schema(description = "The account that did it; null if no account has the name that was sent") @Nullable
        String account,

        @Schema(
                description = "What it was done to: an account, the id of a token, or an area; for a sign-in, the "
                        + "way of signing in")
        @Nullable
        String subject,

        @Schema(description = "The network address that the request came from; null if the service itself did it")
        @Nullable
        String address,

        @Schema(description = "The area of the account concerned")
        String area) {}
