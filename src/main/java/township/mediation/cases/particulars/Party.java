package township.mediation.cases.particulars;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import township.mediation.texts.Text;
import township.mediation.texts.TextKind;

/** A person or an organisation in a dispute. */
public record Party(
        @NotBlank @Text(value = TextKind.NAME, max = 60) String name,
        @NotNull PartyRole role,
        @Text(value = TextKind.SHORT, max = 30) @Nullable String phone) {

    @Override
    public String toString() {
        return "Party";
    }
}
