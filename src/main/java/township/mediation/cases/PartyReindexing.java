package township.mediation.cases;

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
 * Hashes the names of all parties again if a database compared them by a different rule; otherwise nobody would find
 * them. Each township has a transaction of its own; if one is interrupted, it starts again.
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

    public void hashAnewWhereComparedByAnotherRule() {
        if (installation
                .nameFolding()
                .filter(known -> known == PartyNames.FOLDING)
                .isPresent()) {
            return;
        }
        var townships = database.createNativeQuery("select township from register order by township", String.class)
                .addScalar("township", String.class)
                .getResultList();
        for (var township : townships) {
            QuarkusTransaction.requiringNew().run(() -> hashAnew(township));
        }
        installation.keepNameFolding(PartyNames.FOLDING);
        if (!townships.isEmpty()) {
            LOG.infof(
                    "The names of parties are compared by a new rule: those of %d townships were hashed anew.",
                    townships.size());
        }
    }

    /** Holds the lock of the register, so that no other instance changes a case at the same time. */
    private void hashAnew(String township) {
        database.createNativeQuery("select 1 as held from register where township = :township for update")
                .addScalar("held", Integer.class)
                .setParameter("township", township)
                .getSingleResult();
        var last = BEFORE_ALL;
        List<Object[]> page;
        do {
            page = casesAfter(last, township);
            if (!page.isEmpty()) {
                replaceHashes(township, page);
                last = (UUID) page.get(page.size() - 1)[0];
            }
        } while (page.size() == CASES_AT_ONCE);
    }

    private List<Object[]> casesAfter(UUID last, String township) {
        return database.createNativeQuery("""
                        select id, particulars from mediation_case
                        where township = :township and id > :last
                        order by id
                        limit :most
                        """, Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("particulars", byte[].class)
                .setParameter("township", township)
                .setParameter("last", last)
                .setParameter("most", CASES_AT_ONCE)
                .getResultList();
    }

    private void replaceHashes(String township, List<Object[]> cases) {
        var ids = new ArrayList<UUID>();
        var hashes = new ArrayList<String>();
        for (var row : cases) {
            var id = (UUID) row[0];
            for (var hash :
                    names.hashes(seal.open((byte[]) row[1], township, id).parties())) {
                ids.add(id);
                hashes.add(hash);
            }
        }
        database.createNativeQuery("""
                        delete from case_party where township = :township and case_id between :first and :last
                        """)
                .setParameter("township", township)
                .setParameter("first", cases.get(0)[0])
                .setParameter("last", cases.get(cases.size() - 1)[0])
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
