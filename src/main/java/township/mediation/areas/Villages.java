package township.mediation.areas;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
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

    public Optional<Village> byCode(String code) {
        return findByIdOptional(code);
    }

    /** Returns the villages of an area by code. A village includes those merged into it. */
    public List<ListedVillage> in(AreaCode area) {
        var coverage = new Coverage(area);
        return coverage.bind(
                        database.createNativeQuery("""
                        select v.code, v.name, a.name as township, v.merged_into, v.merged_on
                        from village v join area a on a.code = left(v.code, 9)
                        where %s
                        order by v.code
                        """.formatted(coverage.ofVillages("v.code")), ListedVillage.class)
                                .addScalar("code", String.class)
                                .addScalar("name", String.class)
                                .addScalar("township", String.class)
                                .addScalar("merged_into", String.class)
                                .addScalar("merged_on", LocalDate.class))
                .getResultList();
    }

    /** Returns the chain of villages that a village was merged into, one into the next; empty if it was not merged. */
    public List<String> successors(String code) {
        return database.createNativeQuery("""
                        with recursive chain (code, position) as (
                            select merged_into, 1 from village where code = :code and merged_into is not null
                            union all
                            select v.merged_into, chain.position + 1
                            from village v join chain on v.code = chain.code
                            where v.merged_into is not null
                        )
                        select code from chain order by position
                        """, String.class)
                .addScalar("code", String.class)
                .setParameter("code", code)
                .getResultList();
    }
}
