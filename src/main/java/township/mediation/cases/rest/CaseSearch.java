package township.mediation.cases.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.AreaCode;
import township.mediation.cases.facts.Confirmation;
import township.mediation.cases.facts.DisputeType;
import township.mediation.cases.facts.Handler;
import township.mediation.cases.facts.Performance;
import township.mediation.cases.facts.Result;
import township.mediation.cases.facts.Source;
import township.mediation.cases.facts.Status;
import township.mediation.cases.register.CaseNumber;
import township.mediation.texts.Text;
import township.mediation.texts.TextKind;

/**
 * Which cases are asked for. Every filter that is there narrows the list.
 *
 * @param year of acceptance, or with {@code figure} of what it counts; so are {@code from} and {@code to}
 * @param figure one that counts or sums cases: exactly those
 * @param village by the case's own code, the key of a row
 * @param party the name of one, however it is typed, which stands in no address
 */
public record CaseSearch(
        @Schema(pattern = "^(" + AreaCode.FORM + ")$", example = "431223206") @Nullable AreaCode area,
        @Schema(description = "The period as a year; not together with `from` and `to`", minimum = "1950", maximum = "2100") @Nullable Integer year,
        @Nullable String from,
        @Nullable String to,
        @Nullable Status status,
        @Nullable Result result,
        @Nullable DisputeType type,
        @Nullable Source source,
        @Nullable Handler handledBy,
        @Nullable Boolean dueSoon,
        @Nullable Boolean overdue,
        @Nullable Performance performance,
        @Nullable Confirmation confirmation,
        @Nullable Boolean followUpSoon,
        @Nullable Boolean followUpDue,
        CaseNumber.@Nullable Whole number,

        @Text(value = TextKind.SHORT, min = 1, max = 64) @Nullable
        String registerNumber,

        @Schema(description = "Exactly the cases that this figure counts or sums in the period") @Nullable String figure,
        @Nullable String village,

        @Schema(description = "The full name of a party; white space, case and full width do not matter") @Text(value = TextKind.NAME, min = 1, max = 60) @Nullable
        String party,

        @Min(1) @Max(200) @Nullable Integer limit,
        @Nullable String after,
        @Nullable Boolean total) {

    static final int USUAL_LIMIT = 50;

    int pageSize() {
        return limit == null ? USUAL_LIMIT : limit;
    }

    @Override
    public String toString() {
        return "CaseSearch";
    }
}
