package township.mediation.cases;

import static township.mediation.database.Rows.rows;
import static township.mediation.database.Rows.values;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jboss.logging.Logger;
import township.mediation.cases.particulars.ParticularsSeal;
import township.mediation.cases.particulars.PartyNames;
import township.mediation.database.Installation;

/**
 * Hashes the names of all parties again where the database has hashes by a different rule of comparing names: otherwise
 * no name would be found. One township after the other, each in its own transaction; after an interruption it starts over.
 */
@ApplicationScoped
public class PartyReindexing {

    private static final Logger LOG = Logger.getLogger(PartyReindexing.class);
    private static final int CASES_AT_ONCE = 1000;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Session database;
    private final ParticularsSeal seal;
    private final PartyNames names;
    private final Installation installation;

    PartyReindexing(Session database, ParticularsSeal seal, PartyNames names, Installation installation) {
        this.database = database;
        this.seal = seal;
        this.names = names;
        this.installation = installation;
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Sealed(UUID id, byte[] particulars) {}

    public void hashAgainWhereTheRuleIsNew() {
        if (installation
                .nameFolding()
                .filter(known -> known == PartyNames.FOLDING)
                .isPresent()) {
            return;
        }
        var townships = values(database, "select township as value from register order by township", String.class)
                .getResultList();
        for (var township : townships) {
            QuarkusTransaction.requiringNew().run(() -> hashAgain(township));
        }
        installation.keepNameFolding(PartyNames.FOLDING);
        if (!townships.isEmpty()) {
            LOG.infof(
                    "The names of parties are compared by a new rule: those of %d townships were hashed again.",
                    townships.size());
        }
    }

    /** While it locks the register, so that no other instance changes a case meanwhile. */
    private void hashAgain(String township) {
        values(database, "select 1 as value from register where township = :township for update", Integer.class)
                .setParameter("township", township)
                .getSingleResult();
        var last = BEFORE_ALL;
        List<Sealed> page;
        do {
            page = casesAfter(last, township);
            if (!page.isEmpty()) {
                replaceHashes(township, page);
                last = page.get(page.size() - 1).id();
            }
        } while (page.size() == CASES_AT_ONCE);
    }

    private List<Sealed> casesAfter(UUID last, String township) {
        return rows(database, """
                        select id, particulars from mediation_case
                        where township = :township and id > :last
                        order by id
                        limit :most
                        """, Sealed.class)
                .setParameter("township", township)
                .setParameter("last", last)
                .setParameter("most", CASES_AT_ONCE)
                .getResultList();
    }

    private void replaceHashes(String township, List<Sealed> cases) {
        var ids = new ArrayList<UUID>();
        var hashes = new ArrayList<String>();
        for (var each : cases) {
            var parties = seal.open(each.particulars(), township, each.id()).parties();
            for (var hash : names.hashes(parties)) {
                ids.add(each.id());
                hashes.add(hash);
            }
        }
        database.createNativeQuery("""
                        delete from case_party where township = :township and case_id between :first and :last
                        """)
                .setParameter("township", township)
                .setParameter("first", cases.get(0).id())
                .setParameter("last", cases.get(cases.size() - 1).id())
                .executeUpdate();
        database.createNativeQuery("""
                        insert into case_party (township, name_hash, case_id)
                        select :township, decode(h.hash, 'hex'), h.id
                        from unnest(cast(:hashes as text[]), cast(:ids as uuid[])) as h (hash, id)
                        """)
                .setParameter("township", township)
                .setParameter("hashes", hashes.toArray(String[]::new))
                .setParameter("ids", ids.toArray(UUID[]::new))
                .executeUpdate();
    }
}
