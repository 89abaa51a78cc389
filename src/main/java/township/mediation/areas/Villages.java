package township.mediation.areas;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/** The list of villages. */
@ApplicationScoped
public class Villages implements PanacheRepositoryBase<Village, String> {

    private final Session database;

    Villages(Session database) {
        this.database = database;
    }

    public Optional<Village> coded(String code) {
        return findByIdOptional(code);
    }

    /** By code. */
    public List<ListedVillage> in(AreaCode area) {
        return database.createNativeQuery("""
                        select v.code, v.name, a.name as township, v.merged_into, v.merged_on
                        from village v join area a on a.code = left(v.code, 9)
                        where v.code >= :low and v.code < :high
                        order by v.code
                        """, ListedVillage.class)
                .setParameter("low", area.low())
                .setParameter("high", area.high())
                .getResultList();
    }
}
