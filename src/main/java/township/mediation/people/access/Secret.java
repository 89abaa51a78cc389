package township.mediation.people.access;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import township.mediation.keys.Sha256;
import township.mediation.people.accounts.SignInMethod;

/**
 * The secret of a session or a token. It cannot be guessed, so storing a plain hash of it is enough.
 *
 * @param text as its holder sends it; its prefix tells scanners for leaked secrets what they have found
 */
public record Secret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    static Secret of(SignInMethod kind) {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var prefix = kind == SignInMethod.SESSION ? "mcs_" : "mct_";
        return new Secret(prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** 32 bytes, SHA-256. */
    public byte[] hash() {
        return Sha256.begin().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "a secret";
    }
}
