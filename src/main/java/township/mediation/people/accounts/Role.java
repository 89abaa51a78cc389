package township.mediation.people.accounts;

/** What a caller may do; each caller has one role. */
public enum Role {
    MEDIATOR,
    OFFICE,
    READER,
    ADMIN
}
