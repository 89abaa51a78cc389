package township.mediation.cases.particulars;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import township.mediation.keys.KeyFile;
import township.mediation.keys.KeyedHash;
import township.mediation.texts.Folded;

/** Keyed hashes by which cases are found that name a party. The names themselves are stored only under the seal. */
@ApplicationScoped
public class PartyNames {

    /**
     * The rule by which names are compared. If a database was written by a different one, the start hashes all names
     * again.
     */
    public static final int FOLDING = 1;

    private final KeyedHash hash;

    PartyNames(KeyFile keys) {
        this.hash = keys.keyedHash("party");
    }

    /** The hash of a name as it is compared, in hexadecimal. */
    public String hash(String name) {
        return hashOf(Folded.name(name));
    }

    /** The hash as it was before the first rule, for what was stored then. */
    private String exactHash(String name) {
        return hashOf(Normalizer.normalize(name.strip(), Normalizer.Form.NFC));
    }

    private String hashOf(String key) {
        return HexFormat.of().formatHex(hash.of(key.getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether a hash is that of one of the names, by this rule or as it was before the first. */
    public boolean names(Collection<Party> parties, String aHash) {
        return parties.stream()
                .map(Party::name)
                .anyMatch(name -> aHash.equals(hash(name)) || aHash.equals(exactHash(name)));
    }

    /** Each hash once, in a fixed order. */
    public Set<String> hashes(Collection<Party> parties) {
        var hashes = new TreeSet<String>();
        parties.forEach(party -> hashes.add(hash(party.name())));
        return hashes;
    }
}
