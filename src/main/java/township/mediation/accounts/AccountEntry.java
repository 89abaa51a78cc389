package township.mediation.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.AreaCode;
import township.mediation.rules.PlainText;

/**
 * What an account is to be.
 *
 * @param active true unless said otherwise; an account that is not is let in by nothing
 * @param password a new one; of an account that exists null leaves it as it is
 */
public record AccountEntry(
        @NotBlank @Size(max = 60) @PlainText String displayName,
        @NotNull Role role,
        @NotNull @Pattern(regexp = AreaCode.FORM) String area,
        @Nullable Boolean active,
        @Size(min = 8, max = 128) @PlainText @Nullable String password) {

    public AccountEntry {
        area = area == null ? area : AreaCode.unpadded(area);
    }

    public boolean isActive() {
        return active == null || active;
    }

    @Override
    public String toString() {
        return "AccountEntry";
    }
}
