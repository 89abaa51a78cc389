package township.mediation.database;

import static township.mediation.database.Rows.values;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** What the database says about itself. */
@ApplicationScoped
public class Installation {

    private final Session database;

    Installation(Session database) {
        this.database = database;
    }

    /** Identifies this database; a restored one gets a new id. */
    public UUID id() {
        return values(database, "select id as value from installation", UUID.class)
                .getSingleResult();
    }

    /** Identifies a state of the lists, which a start may change by adding or renaming areas. */
    public String lists() {
        return values(database, """
                        select concat_ws('-',
                            (select sum(hashtextextended(concat_ws(',', code, name, name_en), 0)) from area),
                            (select sum(hashtextextended(concat_ws(',', code, name), 0)) from village)) as value
                        """, String.class).getSingleResult();
    }

    public boolean isDemo() {
        return values(database, "select demo as value from installation", Boolean.class)
                .getSingleResult();
    }

    /** Whether a register has counted a change: of a case, a village or the closing of a year. */
    public boolean isInUse() {
        return values(database, "select exists (select 1 from register where changes > 0) as value", Boolean.class)
                .getSingleResult();
    }

    /** The instant of the last change of a register, an account or the audit; empty where there is none yet. */
    public Optional<Instant> newestChange() {
        return values(database, """
                        select greatest(
                            (select max(changed_at) from register),
                            (select max(changed_at) from account),
                            (select at from audit_entry order by id desc limit 1)) as value
                        """, Instant.class)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Distinguishes the key file of this database from others; empty before the first start. */
    public Optional<String> keyCheck() {
        return values(database, "select key_check as value from installation", String.class)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Keeps the first value for ever. */
    @Transactional
    public void keepKeyCheck(String check) {
        database.createNativeQuery("update installation set key_check = :check where key_check is null")
                .setParameter("check", check)
                .executeUpdate();
    }

    /** The rule of comparing names that the hashes of parties follow; empty before the first start. */
    public Optional<Integer> nameFolding() {
        return values(database, "select name_folding as value from installation", Integer.class)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    @Transactional
    public void keepNameFolding(int folding) {
        database.createNativeQuery("update installation set name_folding = :folding")
                .setParameter("folding", folding)
                .executeUpdate();
    }

    /** Marks the database as a demo. */
    @Transactional
    public void becomeDemo() {
        database.createNativeQuery("update installation set demo = true").executeUpdate();
    }
}
