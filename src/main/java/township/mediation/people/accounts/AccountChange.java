package township.mediation.people.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.AreaCode;
import township.mediation.texts.Text;
import township.mediation.texts.TextKind;

/**
 * What an account is to be.
 *
 * @param active true unless said otherwise; an account that is not is let in by nothing
 * @param password a new one; of an account that exists null leaves it as it is
 */
public record AccountChange(
        @NotBlank @Text(value = TextKind.NAME, max = 60) String displayName,
        @NotNull Role role,
        @NotNull @Pattern(regexp = AreaCode.FORM) String area,
        @Nullable Boolean active,

        @Text(value = TextKind.SECRET, min = 8, max = 128) @Nullable
        String password) {

    public AccountChange {
        area = area == null ? area : AreaCode.unpadded(area);
    }

    public boolean isActive() {
        return active == null || active;
    }

    @Override
    public String toString() {
        return "AccountChange";
    }
}
