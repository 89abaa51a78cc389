package township.mediation.cases.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
 * Which cases a caller asks for. Every filter that is given narrows the list.
 *
 * @param year of acceptance; with {@code figure}, the year that it counts. The same goes for {@code from} and {@code to}
 * @param figure one that counts or sums cases: exactly those cases
 * @param village by the code of the case itself, as in the rows of statistics
 * @param party the name of a party, however it is typed; names must not stand in an address
 */
public record CaseSearch(
        @Nullable AreaCode area,

        @Schema(
                description = "The period as a year; not together with `from` and `to`",
                minimum = "1950",
                maximum = "2100")
        @Nullable
        Integer year,

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

        @Schema(description = "Exactly the cases that this figure counts or sums in the period") @Nullable
        String figure,

        @Nullable String village,

        @Schema(description = "The full name of a party; white space, case and full width do not matter")
        @Text(value = TextKind.NAME, min = 1, max = 60)
        @Nullable
        String party,

        @Min(1) @Max(200) @Nullable Integer limit,
        @Nullable String after,
        @Nullable Boolean total) {

    static final int USUAL_LIMIT = 50;

    int pageSize() {
        return limit == null ? USUAL_LIMIT : limit;
    }

    /**
     * A search by query parameters, which have every filter but {@code party}. Quarkus reads a record with query
     * parameters from the query even where it is the body, so this is a record of its own.
     */
    public record InQuery(
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

    @Override
    public String toString() {
        return "CaseSearch";
    }
}
