package township.mediation.cases.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import township.mediation.cases.Position;
import township.mediation.cases.facts.Year;
import township.mediation.cases.register.CaseNumber;
import township.mediation.http.web.Cursor;
import township.mediation.http.web.PageOf;

/**
 * A page of cases.
 *
 * @param next where the next page begins, to be sent as {@code after}; null on the last page
 * @param total the number of cases on all pages; null if it was not asked for or takes too long to count
 */
public record CasePage(
        List<CaseView> items,
        @Schema(description = PageOf.NEXT) @Nullable String next,
        @Schema(description = PageOf.TOTAL) @Nullable Long total) {

    CasePage of(@Nullable Long all) {
        return new CasePage(items, next, all);
    }

    static @Nullable String cursor(@Nullable Position last) {
        return last == null
                ? null
                : Cursor.encode(
                        List.of(last.acceptedOn().toString(), last.number().in(last.township())));
    }

    static @Nullable Position position(@Nullable String after) {
        if (after == null) {
            return null;
        }
        var parts = Cursor.decode(after, 2);
        try {
            var acceptedOn = LocalDate.parse(parts.get(0));
            if (Year.isPlausible(acceptedOn.getYear())) {
                return CaseNumber.read(parts.get(1))
                        .map(number -> new Position(acceptedOn, number.township(), number.number()))
                        .orElseThrow(Cursor::unreadable);
            }
        } catch (DateTimeParseException noDate) {
            throw Cursor.unreadable();
        }
        throw Cursor.unreadable();
    }
}
