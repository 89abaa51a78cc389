package township.mediation.people.accounts;

import com.nulabinc.zxcvbn.Zxcvbn;
import io.quarkus.elytron.security.common.BcryptUtil;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import township.mediation.keys.KeyFile;
import township.mediation.keys.KeyedHash;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;

/**
 * Passwords as they are stored: bcrypt of a keyed hash. The hash allows a password to be longer than the 72 bytes that
 * bcrypt uses; its key makes a stolen database useless for guessing.
 */
@ApplicationScoped
public class Passwords {

    /** On the scale from 0 to 4, this means guessed in less than a million tries. */
    private static final int TOO_EASY = 1;

    /** The cost of an estimate grows with the square of the length. */
    private static final int ESTIMATED = 32;

    /**
     * Symbols that stand for letters, as in {@code p@$$word}, the usual ones first, and others that stand for none. The
     * estimate tries every combination of the letters that they may stand for; for all of them that takes a second.
     */
    private static final String FOR_LETTERS = "@$!|({[<&+%";

    private static final String FOR_NOTHING = "^=?;)}]>*/#";
    private static final int MOST_SYMBOLS = 2;

    /** This is far more than a password has; normalizing a text takes time that grows with the square of its length. */
    private static final int LOOKED_AT = 1000;

    private static final int RANDOM_BYTES = 16;

    /** Words of passwords that are well known in China, but not to the estimate. */
    private static final List<String> WELL_KNOWN = List.of(
            "woaini",
            "woaiwojia",
            "aini",
            "laopo",
            "baobao",
            "nihao",
            "zhongguo",
            "mima",
            "1314",
            "520",
            "5201314",
            "tiaojie",
            "sifasuo",
            "houtang",
            "mediation");

    private final KeyedHash pepper;
    private final int cost;
    private final String ofNobody;
    private final Zxcvbn estimate = new Zxcvbn();
    private final SecureRandom random = new SecureRandom();

    /** @param cost of bcrypt; 10 takes about 60 ms of one core, and each step up doubles that */
    Passwords(KeyFile keys, @ConfigProperty(name = "mediation.bcrypt-cost", defaultValue = "10") int cost) {
        this.cost = cost;
        this.pepper = keys.keyedHash("password");
        this.ofNobody = hash(random());
    }

    String random() {
        var bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    String hash(String password) {
        return BcryptUtil.bcryptHash(keyed(password), cost);
    }

    public boolean matches(String password, String hash) {
        return BcryptUtil.matches(keyed(password), hash);
    }

    /** Takes as long as {@link #matches}, so that the time does not reveal which accounts exist. */
    public void matchNothing(String password) {
        matches(password, ofNobody);
    }

    /**
     * Refuses a password that could soon be guessed, whatever characters it has.
     *
     * @param known words that anybody may know about the account
     */
    void requireStrong(String field, String password, List<String> known) {
        var words = Stream.concat(WELL_KNOWN.stream(), known.stream()).toList();
        if (estimate.measure(estimated(password), words).getScore() <= TOO_EASY) {
            throw Refusal.at(field, Problem.PASSWORD_TOO_EASY);
        }
    }

    /** The beginning of the password, with a limited number of different symbols for letters. */
    private static String estimated(String password) {
        var tried = FOR_LETTERS
                .chars()
                .filter(symbol -> password.indexOf(symbol) >= 0)
                .limit(MOST_SYMBOLS)
                .boxed()
                .toList();
        return password.chars()
                .limit(ESTIMATED)
                .map(symbol -> FOR_LETTERS.indexOf(symbol) < 0 || tried.contains(symbol)
                        ? symbol
                        : FOR_NOTHING.charAt(FOR_LETTERS.indexOf(symbol)))
                .collect(StringBuilder::new, (text, symbol) -> text.append((char) symbol), StringBuilder::append)
                .toString();
    }

    private String keyed(String password) {
        var looked = password.substring(0, Math.min(password.length(), LOOKED_AT));
        var normal = Normalizer.normalize(looked, Normalizer.Form.NFC);
        return Base64.getEncoder().encodeToString(pepper.of(normal.getBytes(StandardCharsets.UTF_8)));
    }
}
