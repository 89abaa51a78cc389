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

/** What cases are found by that name a party, without a name standing anywhere but under the seal. */
@ApplicationScoped
public class PartyNames {

    /** Which folding the hashes are of: another number than a database has makes its start hash all names anew. */
    public static final int FOLDING = 1;

    private final KeyedHash hash;

    PartyNames(KeyFile keys) {
        this.hash = keys.keyedHash("party");
    }

    /** In hexadecimal; of the name as it is compared. */
    public String hash(String name) {
        return hashOf(Folded.name(name));
    }

    /** As it was until the first folding; for what was kept before. */
    private String exactHash(String name) {
        return hashOf(Normalizer.normalize(name.strip(), Normalizer.Form.NFC));
    }

    private String hashOf(String key) {
        return HexFormat.of().formatHex(hash.of(key.getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether a hash is that of one of them by this folding, or by the rule before the first. */
    public boolean names(Collection<Party> parties, String aHash) {
        return parties.stream()
                .map(Party::name)
                .anyMatch(name -> aHash.equals(hash(name)) || aHash.equals(exactHash(name)));
    }

    /** Each once, in one order. */
    public Set<String> hashes(Collection<Party> parties) {
        var hashes = new TreeSet<String>();
        parties.forEach(party -> hashes.add(hash(party.name())));
        return hashes;
    }
}
