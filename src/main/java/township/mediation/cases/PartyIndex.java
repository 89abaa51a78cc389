package township.mediation.cases;

import static township.mediation.database.Rows.values;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import township.mediation.cases.particulars.Party;
import township.mediation.cases.particulars.PartyNames;

/** Finds the cases that name a party, by keyed hashes of the names. */
@ApplicationScoped
class PartyIndex {

    private static final int DAYS_TO_RECORD_TWICE = 7;

    private final Session database;
    private final PartyNames names;

    PartyIndex(Session database, PartyNames names) {
        this.database = database;
        this.names = names;
    }

    void index(Case of, List<Party> before, List<Party> after) {
        var known = names.hashes(before);
        var wanted = names.hashes(after);
        if (!wanted.containsAll(known)) {
            forgetAllBut(wanted, of);
        }
        if (!known.containsAll(wanted)) {
            add(wanted, of);
        }
    }

    private void forgetAllBut(Set<String> wanted, Case of) {
        database.createNativeQuery("""
                        delete from case_party where township = :township and case_id = :id
                            and encode(name_hash, 'hex') <> all (cast(:hashes as text[]))
                        """)
                .setParameter("township", of.township())
                .setParameter("id", of.id())
                .setParameter("hashes", wanted.toArray(String[]::new))
                .executeUpdate();
    }

    private void add(Set<String> wanted, Case of) {
        database.createNativeQuery("""
                        insert into case_party (township, name_hash, case_id)
                        select :township, decode(hash, 'hex'), :id from unnest(cast(:hashes as text[])) as h (hash)
                        on conflict do nothing
                        """)
                .setParameter("township", of.township())
                .setParameter("id", of.id())
                .setParameter("hashes", wanted.toArray(String[]::new))
                .executeUpdate();
    }

    /** Other cases of the same village and type, with a party in common, that were accepted within a few days. */
    List<UUID> possibleDuplicates(Case of, List<Party> parties) {
        if (parties.isEmpty()) {
            return List.of();
        }
        return values(database, """
                        select c.id as value from mediation_case c
                        where c.township = :township and c.village_code = :village and c.type = :type
                            and c.accepted_on between :first and :last and not c.annulled and c.id <> :id
                            and exists (
                                select from case_party p where p.township = c.township and p.case_id = c.id
                                    and p.name_hash in (
                                        select decode(hash, 'hex') from unnest(cast(:hashes as text[])) as h (hash)))
                        order by c.number_year, c.number_sequence
                        """, UUID.class)
                .setParameter("township", of.township())
                .setParameter("village", of.facts().villageCode())
                .setParameter("type", of.facts().type().name())
                .setParameter("first", of.facts().acceptedOn().minusDays(DAYS_TO_RECORD_TWICE))
                .setParameter("last", of.facts().acceptedOn().plusDays(DAYS_TO_RECORD_TWICE))
                .setParameter("id", of.id())
                .setParameter("hashes", names.hashes(parties).toArray(String[]::new))
                .getResultList();
    }
}
