package township.mediation.people.access;

import java.time.Instant;
import java.util.UUID;
import township.mediation.people.accounts.SignInMethod;

/**
 * A session or a token, without the secret itself.
 *
 * @param label what its owner calls a token; of a session empty
 * @param lastUsedAt to the minute
 */
public record AccessGrant(
        UUID id, SignInMethod kind, String label, Instant createdAt, Instant expiresAt, Instant lastUsedAt) {}
