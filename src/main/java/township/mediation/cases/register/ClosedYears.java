package township.mediation.cases.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which years of a township are closed on a day.
 *
 * @param through the last year that was ever closed, and all before it; null if none was
 * @param reopenedFrom the first year that is open again until the end of {@code reopenedUntil}, and all after it
 */
public record ClosedYears(
        @Nullable Integer through,
        @Nullable Integer reopenedFrom,
        @Nullable LocalDate reopenedUntil,
        LocalDate today) {

    public boolean contains(int year) {
        var last = last();
        return last != null && year <= last;
    }

    /** Whether a year was ever closed, even if it is open again now. */
    public boolean contained(int year) {
        return through != null && year <= through;
    }

    /** The last year that is closed, as are all before it; null if none is. */
    public @Nullable Integer last() {
        var open = openFrom();
        return through == null || open == null ? through : Integer.valueOf(Math.min(through, open - 1));
    }

    /** The first year that is not closed; 0 if none is closed. */
    int firstOpen() {
        var last = last();
        return last == null ? 0 : last + 1;
    }

    /** A reopening that is still in force goes on after the year; one that has ended no longer counts. */
    ClosedYears closedThrough(int year) {
        var later = through == null ? year : Math.max(through, year);
        var open = openFrom();
        return open == null
                ? new ClosedYears(later, null, null, today)
                : new ClosedYears(later, Math.max(open, year + 1), reopenedUntil, today);
    }

    /** A reopening that is still in force gets the earlier of both years, and the new end. */
    ClosedYears reopenedFrom(int year, LocalDate until) {
        var open = openFrom();
        return new ClosedYears(through, open == null ? year : Math.min(open, year), until, today);
    }

    /** The first year that is open because of a reopening; null if no reopening is in force. */
    private @Nullable Integer openFrom() {
        return reopenedUntil == null || today.isAfter(reopenedUntil) ? null : reopenedFrom;
    }
}
