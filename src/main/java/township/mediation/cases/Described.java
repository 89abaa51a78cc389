package township.mediation.cases;

import java.time.LocalDate;
import township.mediation.cases.facts.Facts;
import township.mediation.cases.history.CaseContent;
import township.mediation.cases.particulars.Particulars;

/** What both a recording and an amendment say about a case: everything except its outcome. */
interface Described extends Facts.Described, Particulars.Described {

    /** The content of an open case that was accepted on a date. */
    default CaseContent accepted(LocalDate date) {
        var particulars = Particulars.ofOpenCase(this);
        var facts = Facts.ofOpenCase(this, date, particulars.parties().size());
        return new CaseContent(facts, particulars);
    }
}
