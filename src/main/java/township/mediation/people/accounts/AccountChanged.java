package township.mediation.people.accounts;

/**
 * What was known of an account no longer holds.
 *
 * @param letsNobodyIn whether everything that was given to let somebody in is to be taken back
 */
public record AccountChanged(String name, boolean letsNobodyIn) {}
