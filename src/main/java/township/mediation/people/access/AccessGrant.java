package township.mediation.people.access;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import township.mediation.people.accounts.SignInMethod;

/**
 * A session or a token, without the secret itself.
 *
 * @param label the owner's name for a token; empty for a session
 * @param lastUsedAt accurate to the minute
 */
public record AccessGrant(
        UUID id,
        SignInMethod kind,

        @Schema(description = "The owner's name for a token; empty for a session")
        String label,

        Instant createdAt,
        Instant expiresAt,

        @Schema(description = "When it was last used, accurate to the minute")
        Instant lastUsedAt) {}
