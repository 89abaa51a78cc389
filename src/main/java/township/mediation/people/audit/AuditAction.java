package township.mediation.people.audit;

/** What the audit records about accounts and their use. Each action names its subject, which is never a case. */
public enum AuditAction {
    /** A right password. The subject is the way of signing in, {@code BASIC} or {@code SESSION}. */
    SIGNED_IN,
    /** A wrong password. There is no account if none has the name that was sent. */
    SIGN_IN_FAILED,
    /** The last attempt that is evaluated for now: further ones are refused without a check. */
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
    /** At a start, the lists had a different name for the area. The subject is the old name and the new one. */
    AREA_RENAMED
}
