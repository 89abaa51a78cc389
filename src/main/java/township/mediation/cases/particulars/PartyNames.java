package township.mediation.cases.particulars;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import township.mediation.keys.KeyFile;
import township.mediation.keys.KeyedHash;
import township.mediation.texts.Folded;

/** What the cases of a party are found by, while its name stands in sealed particulars alone. */
@ApplicationScoped
public class PartyNames {

    /** The rule of {@link Folded} that the hashes follow: a start hashes all names again where the database has a different one. */
    public static final int FOLDING = 1;

    private final KeyedHash hash;

    PartyNames(KeyFile keys) {
        this.hash = keys.keyedHash("party");
    }

    /** The hash of a name as names are compared, in hexadecimal. */
    public String hash(String name) {
        return HexFormat.of().formatHex(hash.of(Folded.name(name).getBytes(StandardCharsets.UTF_8)));
    }

    /** Each hash once, in a fixed order. */
    public Set<String> hashes(Collection<Party> parties) {
        var hashes = new TreeSet<String>();
        parties.forEach(party -> hashes.add(hash(party.name())));
        return hashes;
    }
}
