package township.mediation.cases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.AreaCode;
import township.mediation.areas.Areas;
import township.mediation.cases.Case;
import township.mediation.cases.CaseFilter;
import township.mediation.cases.Cases;
import township.mediation.cases.Position;
import township.mediation.cases.facts.Deadline;
import township.mediation.cases.facts.Figure;
import township.mediation.cases.facts.Period;
import township.mediation.cases.particulars.PartyNames;
import township.mediation.people.accounts.Caller;
import township.mediation.people.accounts.Rights;
import township.mediation.refusals.InvalidValue;
import township.mediation.refusals.NotOfForm;
import township.mediation.refusals.Refusal;

/** Finds the cases that a caller asks for. */
@ApplicationScoped
class CaseFinder {

    private final Cases cases;
    private final Areas areas;
    private final Rights rights;
    private final PartyNames names;
    private final Clock clock;

    CaseFinder(Cases cases, Areas areas, Rights rights, PartyNames names, Clock clock) {
        this.cases = cases;
        this.areas = areas;
        this.rights = rights;
        this.names = names;
        this.clock = clock;
    }

    /** Some cases, and where the next page begins if there are more. */
    record Found(List<Case> cases, @Nullable Position next) {}

    Found find(CaseFilter filter, @Nullable Position after, int limit) {
        var found = cases.page(filter, after, limit + 1);
        return found.size() > limit
                ? new Found(found.subList(0, limit), Position.of(found.get(limit - 1)))
                : new Found(found, null);
    }

    /** @throws Refusal forbidden; InvalidValue, where one is not right alone or beside others */
    CaseFilter filter(CaseSearch search, Caller caller) {
        var period = Period.asked(search.year(), search.from(), search.to());
        var figure = search.figure() == null ? null : figure(search.figure(), period);
        var village =
                search.village() == null ? null : InvalidValue.read("village", search.village(), AreaCode::ofVillage);
        var filter = CaseFilter.in(area(search.area(), village, caller)).of(search.status());
        var today = LocalDate.now(clock);
        return (figure == null || period == null ? filter.acceptedIn(period) : filter.counted(figure, period))
                .numbered(search.number())
                .naming(search.party() == null ? null : names.hash(search.party()))
                .having("village_code", search.village())
                .having("result", search.result())
                .having("type", search.type())
                .having("source", search.source())
                .having("handled_by", search.handledBy())
                .having("agreement_performance", search.performance())
                .having("agreement_confirmation", search.confirmation())
                .registered(search.registerNumber())
                .being(Deadline.DUE_SOON, search.dueSoon(), today)
                .being(Deadline.OVERDUE, search.overdue(), today)
                .being(Deadline.FOLLOW_UP_SOON, search.followUpSoon(), today)
                .being(Deadline.FOLLOW_UP_DUE, search.followUpDue(), today);
    }

    private AreaCode area(@Nullable AreaCode asked, @Nullable AreaCode village, Caller caller) {
        var area = rights.areaOr(caller, asked);
        if (village != null) {
            rights.requireWithin(caller, village);
            areas.listed("village", village);
        }
        if (asked != null) {
            areas.listed("area", area);
        }
        return area;
    }

    private static Figure figure(String asked, @Nullable Period period) {
        var figure =
                InvalidValue.read("figure", asked, code -> NotOfForm.unlessOneOf(Figure.OF_CASES, Figure::field, code));
        if (period == null) {
            throw new InvalidValue("figure", "violation.figure-without-period");
        }
        return figure;
    }
}
