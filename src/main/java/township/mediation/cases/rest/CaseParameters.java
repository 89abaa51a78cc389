package township.mediation.cases.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
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

/** A {@link CaseSearch} by query parameters: all of it but the name of a party, which stands in no address. */
public record CaseParameters(
        @QueryParam("area") @Nullable AreaCode area,
        @QueryParam("year") @Nullable Integer year,
        @QueryParam("from") @Nullable String from,
        @QueryParam("to") @Nullable String to,
        @QueryParam("status") @Nullable Status status,
        @QueryParam("result") @Nullable Result result,
        @QueryParam("type") @Nullable DisputeType type,
        @QueryParam("source") @Nullable Source source,
        @QueryParam("handledBy") @Nullable Handler handledBy,
        @QueryParam("dueSoon") @Nullable Boolean dueSoon,
        @QueryParam("overdue") @Nullable Boolean overdue,
        @QueryParam("performance") @Nullable Performance performance,
        @QueryParam("confirmation") @Nullable Confirmation confirmation,
        @QueryParam("followUpSoon") @Nullable Boolean followUpSoon,
        @QueryParam("followUpDue") @Nullable Boolean followUpDue,
        @QueryParam("number") CaseNumber.@Nullable Whole number,

        @QueryParam("registerNumber") @Text(value = TextKind.SHORT, min = 1, max = 64) @Nullable
        String registerNumber,

        @QueryParam("figure") @Nullable String figure,
        @QueryParam("village") @Nullable String village,
        @QueryParam("limit") @Min(1) @Max(200) @Nullable Integer limit,
        @QueryParam("after") @Nullable String after,
        @QueryParam("total") @Nullable Boolean total) {

    CaseSearch search() {
        return new CaseSearch(
                area,
                year,
                from,
                to,
                status,
                result,
                type,
                source,
                handledBy,
                dueSoon,
                overdue,
                performance,
                confirmation,
                followUpSoon,
                followUpDue,
                number,
                registerNumber,
                figure,
                village,
                null,
                limit,
                after,
                total);
    }
}
