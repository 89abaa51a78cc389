package township.mediation.people.access;

import java.time.Instant;
import java.util.UUID;
import township.mediation.people.accounts.SignInMethod;

/**
 * A session or a token, without the secret itself.
 *
 * @param label the owner's name for a token; empty for a session
 * @param lastUsedAt accurate to the minute
 */
public record AccessGrant(
        UUID id, SignInMethod kind, String label, Instant createdAt, Instant expiresAt, Instant lastUsedAt) {}
