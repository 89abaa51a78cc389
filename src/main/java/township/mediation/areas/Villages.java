package township.mediation.areas;

import static township.mediation.database.Rows.rows;
import static township.mediation.database.Rows.values;

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

    public Optional<Village> byCode(String code) {
        return findByIdOptional(code);
    }

    public void add(Village village) {
        persist(village);
    }

    /** Returns the villages of an area by code. A village includes those merged into it. */
    public List<VillageView> in(AreaCode area) {
        var coverage = new Coverage(area);
        return coverage.bind(rows(database, """
                        select v.code, v.name, a.name as township, v.merged_into, v.merged_on
                        from village v join area a on a.code = left(v.code, 9)
                        where %s
                        order by v.code
                        """.formatted(coverage.ofVillages("v.code")), VillageView.class))
                .getResultList();
    }

    /** Returns the chain of villages that a village was merged into, one into the next; empty if it was not merged. */
    public List<String> successors(String code) {
        return values(database, """
                        with recursive chain (code, position) as (
                            select merged_into, 1 from village where code = :code and merged_into is not null
                            union all
                            select v.merged_into, chain.position + 1
                            from village v join chain on v.code = chain.code
                            where v.merged_into is not null
                        )
                        select code as value from chain order by position
                        """, String.class).setParameter("code", code).getResultList();
    }
}
