package township.mediation.cases.history;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.PartitionKey;
import township.mediation.cases.register.ChangeStamp;

/** What a case said after one of its changes, who made the change and when, and which change of the register it was. */
@Entity
@Table(name = "case_event")
@SuppressWarnings("UnusedVariable") // columns that only queries read
public class CaseEvent {

    @EmbeddedId
    private Key key;

    @PartitionKey
    private String township;

    private long change;

    private Instant at;

    private String by;

    @Enumerated(EnumType.STRING)
    private Action action;

    @ColumnTransformer(write = "cast(? as jsonb)", read = "cast(facts as text)")
    private String facts;

    private byte[] particulars;

    /** An event is identified by its case and the version that it made. */
    @Embeddable
    public record Key(@Column(name = "case_id") UUID caseId, int version) {}

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected CaseEvent() {}

    CaseEvent(String township, Key key, Action action, ChangeStamp stamp, String facts, byte[] particulars) {
        this.key = key;
        this.township = township;
        this.action = action;
        this.change = stamp.change();
        this.by = stamp.by();
        this.at = stamp.at();
        this.facts = facts;
        this.particulars = particulars;
    }

    Action action() {
        return action;
    }

    Instant at() {
        return at;
    }

    String by() {
        return by;
    }

    String facts() {
        return facts;
    }

    byte[] particulars() {
        return particulars;
    }
}
