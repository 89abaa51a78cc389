package township.mediation.cases.facts;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;
import java.util.regex.Pattern;
import township.mediation.refusals.NotOfForm;

/** A year that there can be cases of: 1950 to 2100. A date in any other is a slip of the hand. */
public record Year(int value) {

    public static final int FIRST = 1950;

    static final Pattern FORM = Pattern.compile("[0-9]{4}");

    private static final int LAST = 2100;

    public Year {
        if (!isPlausible(value)) {
            throw new NotOfForm("violation.year");
        }
    }

    /** @throws NotOfForm where it is not four digits, or the year is not plausible */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Year of(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new NotOfForm("violation.year");
        }
        return new Year(Integer.parseInt(text));
    }

    public static boolean isPlausible(int year) {
        return year >= FIRST && year <= LAST;
    }

    static boolean isPlausible(LocalDate date) {
        return isPlausible(date.getYear());
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
