package township.mediation.people.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.AreaCode;
import township.mediation.texts.Text;
import township.mediation.texts.TextKind;

/**
 * The state that an account is to have.
 *
 * @param active true by default; an account that is not active cannot sign in
 * @param password a new password; null leaves the password of an existing account as it is
 */
public record AccountChange(
        @NotBlank @Text(value = TextKind.NAME, max = 60) String displayName,
        @NotNull Role role,

        @Schema(example = "431223206") @NotNull @Pattern(regexp = AreaCode.FORM)
        String area,

        @Schema(description = "Defaults to true") @Nullable Boolean active,

        @Schema(description = "The new password; without it the password stays as it is")
        @Text(value = TextKind.SECRET, min = 8, max = 128)
        @Nullable
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
