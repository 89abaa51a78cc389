package township.mediation.particulars;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import township.mediation.rules.PlainText;

/** A person or body in dispute. */
public record Party(
        @NotBlank @Size(max = 60) @PlainText String name,
        @NotNull PartyRole role,
        @Size(max = 30) @PlainText @Nullable String phone) {

    @Override
    public String toString() {
        return "Party";
    }
}
