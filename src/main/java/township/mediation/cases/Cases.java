package township.mediation.cases;

import static township.mediation.database.Rows.values;

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

/** The recorded cases. Every finder searches one area only, and names the township if the area lies in one. */
@ApplicationScoped
public class Cases implements PanacheRepositoryBase<Case, UUID> {

    private final Session database;
    private final ParticularsSeal seal;

    Cases(Session database, ParticularsSeal seal) {
        this.database = database;
        this.seal = seal;
    }

    void add(Case recorded) {
        persist(recorded);
    }

    public Optional<Case> within(AreaCode area, UUID id) {
        var coverage = new Coverage(area);
        return coverage.bind(query("c.id = :id and " + coverage.ofRows("c"), Map.of("id", id)))
                .uniqueResultOptional();
    }

    /** The same, if the township of the case is known. */
    Optional<Case> inTownship(String township, AreaCode area, UUID id) {
        var coverage = new Coverage(area);
        var condition = "c.township = :township and c.id = :id and " + coverage.ofRows("c");
        return coverage.bind(query(condition, Map.of("township", township, "id", id)))
                .uniqueResultOptional();
    }

    /** The township of a case, if a caller of the area may see it. The case itself is not loaded. */
    Optional<String> townshipOf(UUID id, AreaCode area) {
        var township = area.township();
        if (township != null) {
            return Optional.of(township);
        }
        var coverage = new Coverage(area);
        return coverage.bind(values(
                                database,
                                "select c.township as value from mediation_case c where c.id = :id and "
                                        + coverage.ofRows("c"),
                                String.class)
                        .setParameter("id", id))
                .uniqueResultOptional();
    }

    /** There is hardly ever one, so a case is only read once it has been found. */
    Optional<Case> byIdempotencyKey(String key, String township) {
        return values(
                        database,
                        "select id as value from mediation_case where township = :township and idempotency_key = :key",
                        UUID.class)
                .setParameter("township", township)
                .setParameter("key", key)
                .uniqueResultOptional()
                .flatMap(id -> query("c.township = :township and c.id = :id", Map.of("township", township, "id", id))
                        .uniqueResultOptional());
    }

    /** A case that has a register number and is not a given one. */
    Optional<UUID> withRegisterNumber(String township, String registerNumber, UUID butNot) {
        return values(database, """
                        select c.id as value from mediation_case c
                        where c.township = :township and c.id <> :id and not c.annulled and %s
                        limit 1
                        """.formatted(CaseFilter.REGISTERED), UUID.class)
                .setParameter("township", township)
                .setParameter("id", butNot)
                .setParameter("registerNumber", Folded.number(registerNumber))
                .uniqueResultOptional();
    }

    /** Whether a village has cases (annulled ones aside) accepted on or after a day. */
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

    /** The number of cases on all pages of a list. */
    public long howMany(CaseFilter filter) {
        var query = filter.coverage()
                .bind(values(
                        database,
                        "select count(*) as value from mediation_case c where " + filter.condition(),
                        Long.class));
        filter.parameters().forEach(query::setParameter);
        return query.getSingleResult();
    }

    /** Everything that a case says, with its seal opened. */
    public CaseContent content(Case of) {
        return new CaseContent(of.facts(), seal.open(of.sealedParticulars(), of.township(), of.id()));
    }

    /**
     * With their villages. Hibernate recognises a mapping that has a name; one made for each query would fill a cache.
     */
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
        var query = values(
                database,
                "select exists (select 1 from mediation_case c where " + condition + ") as value",
                Boolean.class);
        parameters.forEach(query::setParameter);
        return query.getSingleResult();
    }
}
