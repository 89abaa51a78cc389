package township.mediation.history;

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
import org.jspecify.annotations.Nullable;
import township.mediation.facts.Facts;
import township.mediation.particulars.ParticularsSeal;
import township.mediation.register.Stamp;

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
     * Keeps what a case has just become.
     *
     * @param sealed its particulars, to which {@code why} is added
     */
    public void append(
            String township,
            CaseEvent.Key of,
            Action action,
            Content content,
            byte[] sealed,
            @Nullable String why,
            Stamp stamp) {
        var kept = why == null ? sealed : seal.seal(content.particulars().changedBecause(why), township, of.caseId());
        persist(new CaseEvent(township, of, action, stamp, json(content.facts()), kept));
    }

    /** Oldest first. */
    public List<HistoryEntry> history(String township, UUID caseId) {
        var contents = new ArrayList<HistoryEntry>();
        Content before = null;
        for (var event : list("township = ?1 and key.caseId = ?2 order by key.version", township, caseId)) {
            var after = new Content(facts(event), seal.open(event.particulars(), township, caseId));
            contents.add(HistoryEntry.of(event, before, after));
            before = after;
        }
        return contents;
    }

    private String json(Facts facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Facts facts(CaseEvent event) {
        try {
            return json.readValue(event.facts(), Facts.class);
        } catch (JsonProcessingException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
