package township.mediation.particulars;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import township.mediation.storage.KeyFile;
import township.mediation.storage.KeyedHash;

/** What cases are found by that name a party, without a name standing anywhere but under the seal. */
@ApplicationScoped
public class PartyNames {

    private final KeyedHash hash;

    PartyNames(KeyFile keys) {
        this.hash = keys.keyedHash("party");
    }

    /** In hexadecimal; of the name without white space around it, in the Unicode form NFC. */
    public String hash(String name) {
        var exact = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
        return HexFormat.of().formatHex(hash.of(exact.getBytes(StandardCharsets.UTF_8)));
    }

    /** Each once, in one order. */
    public Set<String> hashes(Collection<Party> parties) {
        var hashes = new TreeSet<String>();
        parties.forEach(party -> hashes.add(hash(party.name())));
        return hashes;
    }
}
