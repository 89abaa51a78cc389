package township.mediation.cases.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import township.mediation.refusals.NotOfForm;
import township.mediation.texts.TextKind;

/** The number of a case in its township. Numbers have no gaps within the year of acceptance that was first recorded. */
@Embeddable
public record CaseNumber(
        @Column(name = "number_year") int year,
        @Column(name = "number_sequence") int sequence) {

    private static final Pattern FORM = Pattern.compile("(\\d{9})-(\\d{4})-(\\d{4,9})");

    /** A number with its township. */
    public record Whole(String township, CaseNumber number) {

        /**
         * A number as people type it.
         *
         * @throws NotOfForm where it is none
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Whole of(String typed) {
            return read(TextKind.SHORT.cleaned(typed)).orElseThrow(() -> new NotOfForm("violation.case-number"));
        }
    }

    /** Reads what {@link #in} writes; empty for any other text. */
    public static Optional<Whole> read(String written) {
        var parts = FORM.matcher(written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var number = new CaseNumber(Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
        return Optional.of(new Whole(parts.group(1), number))
                .filter(whole -> number.in(whole.township()).equals(written));
    }

    /** {@code 431223206-2024-0042} */
    public String in(String township) {
        return String.format(Locale.ROOT, "%s-%d-%04d", township, year, sequence);
    }
}
