package township.mediation.cases.history;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One change of a case.
 *
 * @param by the name of who made it
 * @param reason why, where it was said
 */
public record HistoryEntry(
        Instant at,
        String by,
        Action action,
        List<FieldChange> changes,
        @Nullable String reason) {

    /** @param field the dotted path of the field in a case: {@code outcome.agreement.amount} */
    public record FieldChange(
            String field, @Nullable Object from, @Nullable Object to) {

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
        var from = ContentFields.of(before);
        var to = ContentFields.of(after);
        return to.keySet().stream()
                .filter(field -> !Objects.equals(from.get(field), to.get(field)))
                .map(field -> new FieldChange(field, from.get(field), to.get(field)))
                .toList();
    }

    @Override
    public String toString() {
        return "HistoryEntry";
    }
}
