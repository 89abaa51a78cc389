package township.mediation.people.access;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import township.mediation.keys.KeyedHash;
import township.mediation.people.accounts.SignInMethod;
import township.mediation.texts.Folded;

/** The credentials that a request presents, and the address it comes from. */
public sealed interface PresentedCredentials {

    String address();

    /** Distinguishes these credentials from all others without storing them. */
    String fingerprint(KeyedHash hash);

    /**
     * @param name as typed, though phones capitalize it and add a blank; without the one character that PostgreSQL
     * cannot compare
     */
    record NameAndPassword(String name, String password, String address) implements PresentedCredentials {

        public NameAndPassword {
            name = Folded.number(name).replace('\0', '\uFFFD');
        }

        @Override
        public String fingerprint(KeyedHash hash) {
            return joined(hash, SignInMethod.BASIC.name(), address, name, password);
        }

        @Override
        public String toString() {
            return "a name and a password";
        }
    }

    /** @param kind {@link SignInMethod#SESSION} or {@link SignInMethod#TOKEN} */
    record SecretToken(SignInMethod kind, Secret secret, String address) implements PresentedCredentials {

        @Override
        public String fingerprint(KeyedHash hash) {
            return joined(hash, kind.name(), address, secret.text());
        }
    }

    /** Only the last part may contain a line break: no name of an account has one. */
    private static String joined(KeyedHash hash, String... parts) {
        var bytes = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(hash.of(bytes));
    }
}
