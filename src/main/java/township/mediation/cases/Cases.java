package township.mediation.cases;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.AreaCode;
import township.mediation.areas.AreaLevel;
import township.mediation.areas.Coverage;
import township.mediation.cases.history.CaseContent;
import township.mediation.cases.particulars.ParticularsSeal;
import township.mediation.texts.Folded;

/** The recorded cases. Every finder is confined to an area, and names the township wherever the area lies in one. */
@ApplicationScoped
public class Cases implements PanacheRepositoryBase<Case, UUID> {

    private final Session database;
    private final ParticularsSeal seal;

    Cases(Session database, ParticularsSeal seal) {
        this.database = database;
        this.seal = seal;
    }

    public Optional<Case> within(AreaCode area, UUID id) {
        var coverage = new Coverage(area);
        return coverage.bind(query("c.id = :id and " + coverage.ofRows("c"), Map.of("id", id)))
                .uniqueResultOptional();
    }

    /** The same, of a township that is known to be the case's. */
    Optional<Case> inTownship(String township, AreaCode area, UUID id) {
        var coverage = new Coverage(area);
        var condition = "c.township = :township and c.id = :id and " + coverage.ofRows("c");
        return coverage.bind(query(condition, Map.of("township", township, "id", id)))
                .uniqueResultOptional();
    }

    /** The township of a case that a caller of an area may see, without loading the case. */
    Optional<String> townshipOf(UUID id, AreaCode area) {
        var township = area.township();
        if (township != null) {
            return Optional.of(township);
        }
        var coverage = new Coverage(area);
        return coverage.bind(database.createNativeQuery(
                                "select c.township from mediation_case c where c.id = :id and " + coverage.ofRows("c"),
                                String.class)
                        .addScalar("township", String.class)
                        .setParameter("id", id))
                .uniqueResultOptional();
    }

    /** Nearly always there is none: only one that is found is read. */
    Optional<Case> byIdempotencyKey(String key, String township) {
        return database.createNativeQuery(
                        "select id from mediation_case where township = :township and idempotency_key = :key",
                        UUID.class)
                .addScalar("id", UUID.class)
                .setParameter("township", township)
                .setParameter("key", key)
                .uniqueResultOptional()
                .flatMap(id -> query("c.township = :township and c.id = :id", Map.of("township", township, "id", id))
                        .uniqueResultOptional());
    }

    /** A case that has a register number and is not a given one. */
    Optional<UUID> withRegisterNumber(String township, String registerNumber, UUID butNot) {
        return database.createNativeQuery("""
                        select c.id from mediation_case c
                        where c.township = :township and c.id <> :id and not c.annulled and %s
                        limit 1
                        """.formatted(CaseFilter.REGISTERED), UUID.class)
                .addScalar("id", UUID.class)
                .setParameter("township", township)
                .setParameter("id", butNot)
                .setParameter("registerNumber", Folded.number(registerNumber))
                .uniqueResultOptional();
    }

    /** Whether a village has cases that count accepted on a day or after it. */
    public boolean hasAcceptedSince(LocalDate day, AreaCode village) {
        return exists(
                "c.township = :township and c.village_code = :village and c.accepted_on >= :day and not c.annulled",
                Map.of("township", village.at(AreaLevel.TOWNSHIP).value(), "village", village.value(), "day", day));
    }

    /** One page, newest first. */
    public List<Case> page(CaseFilter filter, @Nullable Position after, int limit) {
        var selection = filter.after(after);
        return selection
                .coverage()
                .bind(query(selection.condition() + Position.ORDER, selection.parameters()))
                .setMaxResults(limit)
                .list();
    }

    /** All that a list shows, page by page. */
    public long howMany(CaseFilter filter) {
        var query = filter.coverage()
                .bind(database.createNativeQuery(
                        "select count(*) as cases from mediation_case c where " + filter.condition(), Long.class));
        filter.parameters().forEach(query::setParameter);
        return query.addScalar("cases", Long.class).getSingleResult();
    }

    /** All that a case says. */
    public CaseContent content(Case of) {
        return new CaseContent(of.facts(), seal.open(of.sealedParticulars(), of.township(), of.id()));
    }

    /** With their villages. A mapping that has a name is known again, where one made for each query fills a cache. */
    private NativeQuery<Case> query(String condition, Map<String, Object> parameters) {
        var query = database.createNativeQuery(
                        "select c.*, v.* from mediation_case c join village v on v.code = c.village_code where "
                                + condition,
                        Case.WITH_ITS_VILLAGE,
                        Object[].class)
                .setTupleTransformer((row, columns) -> (Case) row[0]);
        parameters.forEach(query::setParameter);
        return query;
    }

    private boolean exists(String condition, Map<String, Object> parameters) {
        var query = database.createNativeQuery(
                "select exists (select 1 from mediation_case c where " + condition + ") as found", Boolean.class);
        query.addScalar("found", Boolean.class);
        parameters.forEach(query::setParameter);
        return query.getSingleResult();
    }
}
