package township.mediation.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityResult;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SqlResultSetMapping;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.Village;
import township.mediation.cases.facts.Facts;
import township.mediation.cases.facts.Status;
import township.mediation.cases.history.CaseEvent;
import township.mediation.cases.register.CaseNumber;
import township.mediation.cases.register.ChangeStamp;
import township.mediation.refusals.ExistingCase;
import township.mediation.texts.Folded;

/** A dispute accepted for mediation. Its version is the number of its events. */
@Entity(name = "MediationCase")
@Table(name = "mediation_case")
@SqlResultSetMapping(
        name = Case.WITH_ITS_VILLAGE,
        entities = {@EntityResult(entityClass = Case.class), @EntityResult(entityClass = Village.class)})
public class Case {

    /** Maps rows that have all columns of both tables; no two of them have the same name. */
    static final String WITH_ITS_VILLAGE = "case with its village";

    @Id
    private UUID id;

    @PartitionKey
    private String township;

    @Embedded
    private CaseNumber number;

    @Embedded
    private Facts facts;

    /** The key by which register numbers are compared. */
    @Column(name = "register_number_key")
    private @Nullable String registerNumberKey;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "village_code", insertable = false, updatable = false)
    private Village village;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private byte[] particulars;

    private int version;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "amended_at")
    private @Nullable Instant amendedAt;

    @Column(name = "amended_by")
    private @Nullable String amendedBy;

    @Embedded
    private @Nullable IdempotencyKey idempotencyKey;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected Case() {}

    Case(
            UUID id,
            CaseNumber number,
            Village village,
            Facts facts,
            byte[] particulars,
            ChangeStamp stamp,
            @Nullable IdempotencyKey idempotencyKey) {
        this.id = id;
        this.township = village.township();
        this.number = number;
        this.village = village;
        this.facts = facts;
        this.registerNumberKey = keyOf(facts.registerNumber());
        this.dueOn = facts.dueOn();
        this.particulars = particulars;
        this.version = 1;
        this.recordedAt = stamp.at();
        this.recordedBy = stamp.by();
        this.idempotencyKey = idempotencyKey;
    }

    /** @param village the village that the facts name */
    void changeTo(Facts facts, Village village, byte[] particulars, ChangeStamp stamp) {
        if (!Objects.equals(facts.registerNumber(), this.facts.registerNumber())) {
            this.registerNumberKey = keyOf(facts.registerNumber());
        }
        this.facts = facts;
        this.dueOn = facts.dueOn();
        this.village = village;
        this.particulars = particulars;
        this.version++;
        this.amendedAt = stamp.at();
        this.amendedBy = stamp.by();
    }

    private static @Nullable String keyOf(@Nullable String registerNumber) {
        return registerNumber == null ? null : Folded.number(registerNumber);
    }

    public Status status() {
        return facts.status();
    }

    public boolean overdue(LocalDate today) {
        return status() == Status.OPEN && today.isAfter(dueOn);
    }

    public UUID id() {
        return id;
    }

    public String township() {
        return township;
    }

    /** As a refusal names it to a caller who may see it. */
    ExistingCase asExisting() {
        return new ExistingCase(id, number.in(township));
    }

    public CaseNumber number() {
        return number;
    }

    public Facts facts() {
        return facts;
    }

    public Village village() {
        return village;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** The key of the event of its last change. */
    CaseEvent.Key event() {
        return new CaseEvent.Key(id, version);
    }

    byte[] sealedParticulars() {
        return particulars;
    }

    public int version() {
        return version;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public @Nullable Instant amendedAt() {
        return amendedAt;
    }

    public @Nullable String amendedBy() {
        return amendedBy;
    }

    @Nullable
    IdempotencyKey idempotencyKey() {
        return idempotencyKey;
    }
}
