package township.mediation.cases.villages;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.AreaCode;
import township.mediation.cases.facts.PlausibleDate;
import township.mediation.texts.Text;
import township.mediation.texts.TextKind;

/**
 * A village as a request describes it.
 *
 * @param mergedInto the code of the village that it is merged into, and {@code mergedOn} the day: both or neither
 */
@CompleteMerger
public record VillageChange(
        @NotBlank @Text(value = TextKind.NAME, max = 60) String name,

        @Pattern(regexp = AreaCode.FORM_OF_VILLAGE) @Nullable
        String mergedInto,

        @PlausibleDate @Nullable LocalDate mergedOn) {}
