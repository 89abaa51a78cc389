package township.mediation.cases.history;

import static township.mediation.database.Rows.rows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import township.mediation.cases.facts.Facts;
import township.mediation.cases.particulars.ParticularsSeal;
import township.mediation.cases.register.ChangeStamp;

/** The histories of all cases. */
@ApplicationScoped
public class CaseEvents implements PanacheRepositoryBase<CaseEvent, CaseEvent.Key> {

    private final ParticularsSeal seal;
    private final JsonMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    CaseEvents(ParticularsSeal seal) {
        this.seal = seal;
    }

    /**
     * Stores what a case says after a change.
     *
     * @param sealed its particulars, to which {@code why} is added
     */
    public void append(
            String township,
            CaseEvent.Key of,
            Action action,
            CaseContent content,
            byte[] sealed,
            @Nullable String why,
            ChangeStamp stamp) {
        var kept = why == null ? sealed : seal.seal(content.particulars().changedBecause(why), township, of.caseId());
        persist(new CaseEvent(township, of, action, stamp, json(content.facts()), kept));
    }

    /** Oldest first. */
    public List<HistoryEntry> history(String township, UUID caseId) {
        var contents = new ArrayList<HistoryEntry>();
        CaseContent before = null;
        for (var event : list("township = ?1 and key.caseId = ?2 order by key.version", township, caseId)) {
            var after = new CaseContent(facts(event.facts()), seal.open(event.particulars(), township, caseId));
            contents.add(HistoryEntry.of(event, before, after));
            before = after;
        }
        return contents;
    }

    /**
     * The cases of a township that have changed since a change of its register, each with what it said at that time.
     */
    public List<ChangedCase> changedSince(long change, String township) {
        return rows(getEntityManager().unwrap(Session.class), """
                        select distinct on (e.case_id) e.case_id, cast(e.facts as text) as after,
                            (select cast(b.facts as text) from case_event b
                                where b.township = e.township and b.case_id = e.case_id and b.change <= :change
                                order by b.version desc limit 1) as before
                        from case_event e
                        where e.township = :township and e.change > :change
                        order by e.case_id, e.version desc
                        """, Changed.class)
                .setParameter("township", township)
                .setParameter("change", change)
                .getResultStream()
                .map(changed -> new ChangedCase(
                        changed.caseId(),
                        changed.before() == null ? null : facts(changed.before()),
                        facts(changed.after())))
                .toList();
    }

    private record Changed(
            UUID caseId, String after, @Nullable String before) {}

    private String json(Facts facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Facts facts(String written) {
        try {
            return json.readValue(written, Facts.class);
        } catch (JsonProcessingException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
