package township.mediation.figures.reports;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import township.mediation.cases.facts.PlausibleDate;
import township.mediation.texts.Text;

/**
 * Why closed years are to be reopened, and until the end of which day.
 */
public record ReopenYears(
        @NotBlank @Text(max = 500) String reason,

        @Schema(description = "The last day on which the years stay open: today or later") @NotNull @PlausibleDate
        LocalDate until) {

    @Override
    public String toString() {
        return "YearReopening";
    }
}
