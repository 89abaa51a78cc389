package township.mediation.cases.history;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One change of a case.
 *
 * @param by the account that made it
 * @param reason null if none was given
 */
public record HistoryEntry(
        Instant at,
        String by,
        Action action,
        List<FieldChange> changes,
        @Nullable String reason) {

    /** @param field the dotted path of the field in a case: {@code outcome.agreement.amount} */
    public record FieldChange(
            @Schema(description = "The dotted path of the field in a case", example = "outcome.agreement.amount")
            String field,

            @Schema(description = "Any JSON value or null") @Nullable
            Object from,

            @Schema(description = "Any JSON value or null") @Nullable
            Object to) {

        @Override
        public String toString() {
            return "FieldChange";
        }
    }

    static HistoryEntry of(CaseEvent event, @Nullable CaseContent before, CaseContent after) {
        return new HistoryEntry(
                event.at(),
                event.by(),
                event.action(),
                before == null ? List.of() : changes(before, after),
                after.particulars().changeReason());
    }

    private static List<FieldChange> changes(CaseContent before, CaseContent after) {
        return Arrays.stream(CaseField.values())
                .map(field -> new FieldChange(field.path(), field.in(before), field.in(after)))
                .filter(change -> !Objects.equals(change.from(), change.to()))
                .toList();
    }

    @Override
    public String toString() {
        return "HistoryEntry";
    }
}
