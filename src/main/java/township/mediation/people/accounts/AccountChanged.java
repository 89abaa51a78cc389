package township.mediation.people.accounts;

/**
 * Something known about an account no longer holds.
 *
 * @param revokesAccess whether all sessions and tokens are revoked
 */
public record AccountChanged(String name, boolean revokesAccess) {}
