package township.mediation.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Locale;

/** The number of a case within its township: gapless per year of acceptance as first recorded. */
@Embeddable
public record CaseNumber(
        @Column(name = "number_year") int year,
        @Column(name = "number_sequence") int sequence) {

    /** {@code 431223206-2024-0042} */
    public String in(String township) {
        return String.format(Locale.ROOT, "%s-%d-%04d", township, year, sequence);
    }
}
