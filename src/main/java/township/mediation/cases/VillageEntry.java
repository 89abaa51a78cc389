package township.mediation.cases;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import township.mediation.rules.PlainText;
import township.mediation.rules.PlausibleDate;

/**
 * What the list is to say of a village.
 *
 * @param mergedInto the code of the village that it is merged into, and {@code mergedOn} the day: both or neither
 */
@MergerWhole
public record VillageEntry(
        @NotBlank @Size(max = 60) @PlainText String name,
        @Pattern(regexp = "\\d{12}") @Nullable String mergedInto,
        @PlausibleDate @Nullable LocalDate mergedOn) {}
