package township.mediation.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import township.mediation.accounts.Caller;

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

    /** Keeps what a case has just become. */
    void append(Case of, Content content, Action action, @Nullable String why, long change, Caller by, Instant at) {
        var sealed = why == null
                ? of.sealedParticulars()
                : seal.seal(content.particulars().changedBecause(why), of.township(), of.id());
        persist(new CaseEvent(of, action, change, by, at, json(content.facts()), sealed));
    }

    /** Oldest first. */
    public List<HistoryEntry> history(Case of) {
        var contents = new ArrayList<HistoryEntry>();
        Content before = null;
        for (var event : list("township = ?1 and key.caseId = ?2 order by key.version", of.township(), of.id())) {
            var after = new Content(facts(event), seal.open(event.particulars(), of.township(), of.id()));
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
