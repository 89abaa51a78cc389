package township.mediation.reports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import township.mediation.rules.PlainText;
import township.mediation.rules.PlausibleDate;

/**
 * Why closed years are opened again, and until the end of which day.
 */
public record YearReopening(
        @NotBlank @Size(max = 500) @PlainText String reason,
        @NotNull @PlausibleDate LocalDate until) {

    @Override
    public String toString() {
        return "YearReopening";
    }
}
