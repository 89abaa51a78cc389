package township.mediation.http.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import township.mediation.cases.facts.PlausibleDate;
import township.mediation.texts.Text;

/** A body with a field of every kind that the service knows. */
public record Everything(
        @NotNull @Text(max = 10) String text,
        @Min(1) @Max(999) @Nullable Integer count,
        @Nullable Boolean flag,
        @Nullable BigDecimal number,
        @PlausibleDate @Nullable LocalDate date,
        @Nullable UUID id,
        @Nullable Kind kind,

        @Pattern(regexp = "\\d+", message = "violation.area-code") @Nullable
        String area,

        @Nullable Even even,
        @Valid @Nullable Part part,
        @Size(max = 3) @Nullable List<@NotNull @Valid Part> parts,
        @Nullable Instant at) {

    public enum Kind {
        ORAL,
        WRITTEN
    }

    public record Part(
            @NotBlank @Text(max = 5) String name,
            @Valid @Nullable Part inner) {}
}
