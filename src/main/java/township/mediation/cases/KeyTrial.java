package township.mediation.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import township.mediation.cases.particulars.ParticularsSeal;
import township.mediation.cases.particulars.Party;
import township.mediation.cases.particulars.PartyNames;

/** Checks whether the key file is the one that a database was written with. */
@ApplicationScoped
public class KeyTrial {

    private final Session database;
    private final ParticularsSeal seal;
    private final PartyNames names;

    KeyTrial(Session database, ParticularsSeal seal, PartyNames names) {
        this.database = database;
        this.seal = seal;
        this.names = names;
    }

    /** False if the name of a recorded party has a different hash; true as well if there is no party to check. */
    public boolean fits() {
        return database.createNativeQuery("""
                        select p.township, p.case_id, c.particulars, encode(p.name_hash, 'hex') as hash
                        from case_party p join mediation_case c on c.township = p.township and c.id = p.case_id
                        limit 1
                        """, Object[].class)
                .addScalar("township", String.class)
                .addScalar("case_id", UUID.class)
                .addScalar("particulars", byte[].class)
                .addScalar("hash", String.class)
                .getResultStream()
                .allMatch(
                        row -> names.names(parties((String) row[0], (UUID) row[1], (byte[]) row[2]), (String) row[3]));
    }

    private List<Party> parties(String township, UUID id, byte[] sealed) {
        return seal.open(sealed, township, id).parties();
    }
}
