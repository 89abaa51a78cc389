package township.mediation.http.web;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import township.mediation.refusals.NotOfForm;

/** A value that says in its own words what it cannot be made of. */
public record Even(String digits) {

    public Even {
        if (!digits.matches("[02468]")) {
            throw new NotOfForm("violation.cursor");
        }
    }

    @JsonCreator
    public static Even of(String digits) {
        return new Even(digits);
    }

    @JsonValue
    @Override
    public String digits() {
        return digits;
    }
}
