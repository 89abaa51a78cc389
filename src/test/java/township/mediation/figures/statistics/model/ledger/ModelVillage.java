package township.mediation.figures.statistics.model.ledger;

import java.time.LocalDate;
import java.util.Map;

/** What the list says of a village, or is to say. */
public record ModelVillage(String name, String mergedInto, LocalDate mergedOn) {

    boolean takesCasesOf(LocalDate day) {
        return mergedOn == null || day.isBefore(mergedOn);
    }

    /** A successor and a day, or neither. */
    boolean isUnsound() {
        return name == null || (mergedInto == null) != (mergedOn == null);
    }

    public Map<String, Object> body() {
        return new RequestBody()
                .with("name", name)
                .with("mergedInto", mergedInto)
                .with("mergedOn", mergedOn)
                .fields();
    }
}
