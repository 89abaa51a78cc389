package township.mediation.cases.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import township.mediation.cases.Position;
import township.mediation.register.CaseNumber;
import township.mediation.rules.Refusal;
import township.mediation.web.Cursor;

/**
 * A page of cases.
 *
 * @param next where the next page begins, for {@code after}; null on the last
 */
public record CasePage(List<CaseView> items, @Nullable String next) {

    static @Nullable String cursor(@Nullable Position last) {
        return last == null
                ? null
                : Cursor.encode(List.of(
                        last.acceptedOn().toString(),
                        last.township(),
                        String.valueOf(last.number().year()),
                        String.valueOf(last.number().sequence())));
    }

    static @Nullable Position position(@Nullable String after) {
        if (after == null) {
            return null;
        }
        var parts = Cursor.decode(after, 4);
        try {
            var number = new CaseNumber(Integer.parseInt(parts.get(2)), Integer.parseInt(parts.get(3)));
            return new Position(LocalDate.parse(parts.get(0)), parts.get(1), number);
        } catch (DateTimeParseException | NumberFormatException foreign) {
            throw Refusal.ofParameter("after", "violation.cursor");
        }
    }
}
