package township.mediation.people.accounts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.AreaCode;

/** All accounts, including the inactive ones. */
@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Account, String> {

    private final Session database;

    Accounts(Session database) {
        this.database = database;
    }

    /** @return false if an account already has the name */
    boolean add(Account account) {
        return database.createNativeQuery("""
                        insert into account
                            (name, display_name, role, area, active, password_hash, created_at, changed_at)
                        values (:name, :displayName, :role, :area, :active, :passwordHash, :createdAt, :changedAt)
                        on conflict do nothing
                        """)
                        .setParameter("name", account.name())
                        .setParameter("displayName", account.displayName())
                        .setParameter("role", account.role().name())
                        .setParameter("area", account.area().value())
                        .setParameter("active", account.isActive())
                        .setParameter("passwordHash", account.passwordHash())
                        .setParameter("createdAt", account.createdAt())
                        .setParameter("changedAt", account.changedAt())
                        .executeUpdate()
                == 1;
    }

    /** Empty for text that cannot be a name; PostgreSQL rejects some of it outright. */
    public Optional<Account> named(String name) {
        return NewAccount.isName(name) ? findByIdOptional(name) : Optional.empty();
    }

    public Optional<Account> within(AreaCode area, String name) {
        return named(name).filter(account -> area.covers(account.area()));
    }

    public boolean areNone() {
        return count() == 0;
    }

    public long howMany(AreaCode area) {
        return count("area >= ?1 and area < ?2", area.rangeStart(), area.rangeEnd());
    }

    /** The accounts of an area that come after a name, ordered by name, up to a limit. */
    public List<Account> within(AreaCode area, @Nullable String after, int limit) {
        return find(
                        "area >= ?1 and area < ?2 and name > ?3 order by name",
                        area.rangeStart(),
                        area.rangeEnd(),
                        after == null ? "" : after)
                .page(0, limit)
                .list();
    }
}
