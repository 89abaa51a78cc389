package township.mediation.areas;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A village as the list has it. Once it is merged into another one, it keeps its past and takes no new cases. */
@Entity
public class Village {

    @Id
    private String code;

    private String name;

    @Column(name = "merged_into")
    private @Nullable String mergedInto;

    @Column(name = "merged_on")
    private @Nullable LocalDate mergedOn;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected Village() {}

    public Village(AreaCode code, String name, @Nullable String mergedInto, @Nullable LocalDate mergedOn) {
        this.code = code.value();
        this.name = name;
        this.mergedInto = mergedInto;
        this.mergedOn = mergedOn;
    }

    /** @param newMergedInto the code of its successor, and {@code newMergedOn} the day: both or neither */
    public void changeTo(String newName, @Nullable String newMergedInto, @Nullable LocalDate newMergedOn) {
        this.name = newName;
        this.mergedInto = newMergedInto;
        this.mergedOn = newMergedOn;
    }

    public boolean matches(String aName, @Nullable String aSuccessor, @Nullable LocalDate aDay) {
        return name.equals(aName) && Objects.equals(mergedInto, aSuccessor) && Objects.equals(mergedOn, aDay);
    }

    /** Whether this village takes cases that are accepted on this day. */
    public boolean takesCasesOf(LocalDate day) {
        return mergedOn == null || day.isBefore(mergedOn);
    }

    public String code() {
        return code;
    }

    /** Returns the code of its township. */
    public String township() {
        return new AreaCode(code).at(AreaLevel.TOWNSHIP).value();
    }

    public String name() {
        return name;
    }

    public @Nullable String mergedInto() {
        return mergedInto;
    }

    public @Nullable LocalDate mergedOn() {
        return mergedOn;
    }
}
