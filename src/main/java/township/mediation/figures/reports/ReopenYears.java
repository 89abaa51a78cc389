package township.mediation.figures.reports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import township.mediation.cases.facts.PlausibleDate;
import township.mediation.texts.Text;

/**
 * Why closed years are to be reopened, and until the end of which day.
 */
public record ReopenYears(
        @NotBlank @Text(max = 500) String reason,
        @NotNull @PlausibleDate LocalDate until) {

    @Override
    public String toString() {
        return "YearReopening";
    }
}
