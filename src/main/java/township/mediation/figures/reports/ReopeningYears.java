package township.mediation.figures.reports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import township.mediation.areas.AreaCode;
import township.mediation.cases.register.ClosedYears;
import township.mediation.cases.register.Register;
import township.mediation.cases.register.YearClosings;
import township.mediation.people.accounts.Caller;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;

/** Reopens closed years for a time. */
@ApplicationScoped
public class ReopeningYears {

    private final Register register;
    private final YearClosings closings;

    ReopeningYears(Register register, YearClosings closings) {
        this.register = register;
        this.closings = closings;
    }

    /**
     * Reopens a year and all after it. Nothing changes if it is already open for that reason until that day.
     *
     * @param township a known one, within the caller's area
     * @throws Refusal not-found, if the year was never closed; until-in-past
     */
    @Transactional
    public ClosedYears reopen(int year, ReopenYears asked, AreaCode township, Caller caller) {
        var stamp = register.nextChange(township.value(), caller.name());
        if (!stamp.closed().contained(year)) {
            throw Refusal.missing("closed-year");
        }
        if (asked.until().isBefore(stamp.today())) {
            throw Refusal.at("until", Problem.UNTIL_IN_PAST);
        }
        if (isSo(year, asked, township, stamp.closed())) {
            QuarkusTransaction.setRollbackOnly();
            return stamp.closed();
        }
        return closings.reopen(year, asked.until(), asked.reason(), stamp);
    }

    private boolean isSo(int year, ReopenYears asked, AreaCode township, ClosedYears closed) {
        return !closed.contains(year)
                && closings.reopenings(township.value(), year).stream()
                        .findFirst()
                        .filter(last -> last.year() == year
                                && last.until().equals(asked.until())
                                && last.reason().equals(asked.reason()))
                        .isPresent();
    }
}
