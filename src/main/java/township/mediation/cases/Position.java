package township.mediation.cases;

import java.time.LocalDate;
import township.mediation.cases.register.CaseNumber;

/** Where a case stands in a list, newest first. */
public record Position(LocalDate acceptedOn, String township, CaseNumber number) {

    static final String ORDER =
            " order by c.accepted_on desc, c.township desc, c.number_year desc, c.number_sequence desc";

    public static Position of(Case listed) {
        return new Position(listed.facts().acceptedOn(), listed.township(), listed.number());
    }
}
