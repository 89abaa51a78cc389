package township.mediation.areas;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A village as the list has it. */
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

    public String code() {
        return code;
    }

    /** The code of its township. */
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
