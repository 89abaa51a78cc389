package township.mediation.cases;

import java.time.LocalDate;

/** Where a case stands in a list, newest first. */
public record Position(LocalDate acceptedOn, String township, CaseNumber number) {

    public static Position of(Case listed) {
        return new Position(listed.facts().acceptedOn(), listed.township(), listed.number());
    }
}
