package township.mediation.cases;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import township.mediation.areas.AreaCode;

/** The recorded cases. Every finder is confined to an area, and names the township wherever the area lies in one. */
@ApplicationScoped
public class Cases implements PanacheRepositoryBase<Case, UUID> {

    private final ParticularsSeal seal;

    Cases(ParticularsSeal seal) {
        this.seal = seal;
    }

    public Optional<Case> within(AreaCode area, UUID id) {
        var township = area.township();
        return township == null ? anywhereIn(area, id) : inTownship(township, area, id);
    }

    Optional<Case> inTownship(String township, AreaCode area, UUID id) {
        return find("""
                        from MediationCase c join fetch c.village
                        where c.township = ?1 and c.id = ?2
                            and c.facts.villageCode >= ?3 and c.facts.villageCode < ?4
                        """, township, id, area.low(), area.high()).singleResultOptional();
    }

    private Optional<Case> anywhereIn(AreaCode area, UUID id) {
        return find("""
                        from MediationCase c join fetch c.village
                        where c.id = ?1 and c.facts.villageCode >= ?2 and c.facts.villageCode < ?3
                        """, id, area.low(), area.high()).singleResultOptional();
    }

    /** The township of a case that a caller of an area may see, without loading the case. */
    Optional<String> townshipOf(UUID id, AreaCode area) {
        var township = area.township();
        if (township != null) {
            return Optional.of(township);
        }
        return find("""
                        select c.township from MediationCase c
                        where c.id = ?1 and c.facts.villageCode >= ?2 and c.facts.villageCode < ?3
                        """, id, area.low(), area.high()).project(String.class).singleResultOptional();
    }

    Optional<Case> recordedUnder(String key, String township) {
        return find(
                        "from MediationCase c join fetch c.village where c.township = ?1 and c.idempotencyKey.key = ?2",
                        township,
                        key)
                .singleResultOptional();
    }

    boolean hasRegisterNumber(String township, String registerNumber) {
        return count("township = ?1 and facts.registerNumber = ?2 and not annulled", township, registerNumber) > 0;
    }

    /** One page, newest first. */
    public List<Case> page(CaseFilter filter, int limit) {
        return find(filter.query(), filter.parameters()).page(0, limit).list();
    }

    /** All that a case says. */
    public Content content(Case of) {
        return new Content(of.facts(), seal.open(of.sealedParticulars(), of.township(), of.id()));
    }
}
