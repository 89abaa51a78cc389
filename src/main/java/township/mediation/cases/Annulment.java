package township.mediation.cases;

import jakarta.validation.constraints.NotBlank;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import township.mediation.cases.history.Action;
import township.mediation.cases.history.CaseContent;
import township.mediation.texts.Text;

/**
 * Annuls a case that was recorded in error, so that no figure counts it any more.
 *
 * @param duplicateOf the case that it repeats, if it was recorded twice
 */
public record Annulment(
        @NotBlank @Text(max = 500) String reason, @Nullable UUID duplicateOf) implements Change {

    @Override
    public CaseContent on(CaseContent before) {
        return before.annulled(reason, duplicateOf);
    }

    @Override
    public String sentAs(String field) {
        return field;
    }

    @Override
    public Action action(CaseContent before) {
        return Action.ANNULLED;
    }

    @Override
    public String changeReason() {
        return reason;
    }

    @Override
    public String toString() {
        return "Annulment";
    }
}
