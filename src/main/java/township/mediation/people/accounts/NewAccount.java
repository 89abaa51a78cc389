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
 * An account to be created.
 *
 * @param name the name to sign in with, which histories show too; it never changes
 * @param password without it the service generates one and shows it once
 */
public record NewAccount(
        @Schema(description = "The name to sign in with, which histories show too", example = "lianhua")
        @NotNull
        @Pattern(regexp = FORM)
        String name,

        @NotBlank @Text(value = TextKind.NAME, max = 60) String displayName,
        @NotNull Role role,

        @Schema(example = "431223206") @NotNull @Pattern(regexp = AreaCode.FORM)
        String area,

        @Schema(description = "Defaults to true") @Nullable Boolean active,

        @Schema(description = "Without it the service generates one")
        @Text(value = TextKind.SECRET, min = 8, max = 128)
        @Nullable
        String password) {

    public NewAccount {
        area = area == null ? area : AreaCode.unpadded(area);
    }

    public static final String FORM = "[a-z0-9][a-z0-9._-]{0,31}";

    public static boolean isName(String text) {
        return text.matches(FORM);
    }

    AccountChange entry() {
        return new AccountChange(displayName, role, area, active, password);
    }

    @Override
    public String toString() {
        return "NewAccount";
    }
}
