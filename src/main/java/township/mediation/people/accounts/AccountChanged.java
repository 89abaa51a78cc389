package township.mediation.people.accounts;

/**
 * What was known of an account no longer holds.
 *
 * @param revokesAccess whether everything that was given to let somebody in is to be taken back
 */
public record AccountChanged(String name, boolean revokesAccess) {}
