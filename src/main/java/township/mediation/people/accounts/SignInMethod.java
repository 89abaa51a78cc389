package township.mediation.people.accounts;

/** How a request was authenticated. */
public enum SignInMethod {
    /** Name and password with every request (RFC 7617). */
    BASIC,
    /** The cookie of a browser that signed in. */
    SESSION,
    /** A bearer token of a program (RFC 6750). */
    TOKEN
}
