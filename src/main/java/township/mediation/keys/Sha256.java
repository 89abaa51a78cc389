package township.mediation.keys;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest that shows whether bytes are still those that were written. */
public final class Sha256 {

    private Sha256() {}

    public static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
