package township.mediation.cases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import township.mediation.cases.Warning.Kind;
import township.mediation.cases.facts.Facts;
import township.mediation.cases.history.CaseContent;

/** Looks for what may be wrong with a case. Warnings never refuse a command. */
@ApplicationScoped
public class Warnings {

    private final PartyIndex parties;

    Warnings(PartyIndex parties) {
        this.parties = parties;
    }

    /** The warnings as of now; an annulled case has none. */
    public List<Warning> of(Case commanded, CaseContent content) {
        var found = new ArrayList<Warning>();
        if (!content.facts().annulled()) {
            if (isConfirmationLate(content.facts())) {
                found.add(new Warning(Kind.CONFIRMATION_LATE, List.of()));
            }
            var duplicates =
                    parties.possibleDuplicates(commanded, content.particulars().parties());
            if (!duplicates.isEmpty()) {
                found.add(new Warning(Kind.POSSIBLE_DUPLICATE, duplicates));
            }
        }
        return found;
    }

    private static boolean isConfirmationLate(Facts facts) {
        var agreement = facts.agreement();
        return agreement != null
                && agreement.confirmationAppliedOn() != null
                && agreement.confirmationAppliedOn().isAfter(agreement.confirmBy());
    }
}
