package township.mediation.http.web;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import township.mediation.refusals.Refusal;

/** A value that refuses in its own words what it cannot be made of. */
public record Even(String digits) {

    public Even {
        if (!digits.matches("[02468]")) {
            throw Refusal.ofParameter("even", "violation.cursor");
        }
    }

    @JsonCreator
    public static Even fromString(String digits) {
        return new Even(digits);
    }

    @JsonValue
    @Override
    public String digits() {
        return digits;
    }
}
