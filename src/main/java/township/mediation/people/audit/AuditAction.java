package township.mediation.people.audit;

/** What is kept of accounts and of those who use them. The subject of each is named here; it is no case. */
public enum AuditAction {
    /** A right password; the subject is the way in, {@code BASIC} or {@code SESSION}. */
    SIGNED_IN,
    /** A wrong password. No account is named where none has the name that was sent. */
    SIGN_IN_FAILED,
    /** The last attempt that is evaluated for now: further ones are refused unseen. */
    SIGN_IN_THROTTLED,
    SIGNED_OUT,
    /** The subject is the account, as in the next three. */
    ACCOUNT_CREATED,
    ACCOUNT_CHANGED,
    PASSWORD_RESET,
    PASSWORD_CHANGED,
    /** The subject is the id of the token, as in the next two. */
    TOKEN_CREATED,
    TOKEN_REVOKED,
    TOKEN_USED_FROM_NEW_ADDRESS,
    /** The subject is the area whose cases were exported. */
    PARTICULARS_EXPORTED,
    /** By a start, whose lists have another name for the area; the subject is the old name and the new one. */
    AREA_RENAMED
}
