package township.mediation.cases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
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
import township.mediation.cases.register.CaseNumber;
import township.mediation.people.accounts.Caller;
import township.mediation.people.accounts.Rights;
import township.mediation.refusals.Refusal;
import township.mediation.texts.TextKind;

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

    /** @throws Refusal invalid-parameter, forbidden */
    CaseFilter filter(CaseSearch search, Caller caller) {
        var year = search.year() == null ? null : search.year().toString();
        var period = Period.ofParameters(year, search.from(), search.to());
        var number = search.number() == null ? null : number(search.number());
        var figure = search.figure() == null ? null : figure(search.figure(), period);
        var village = search.village() == null ? null : AreaCode.ofVillage("village", search.village());
        var filter = CaseFilter.in(area(search.area(), village, caller)).of(search.status());
        var today = LocalDate.now(clock);
        return (figure == null || period == null ? filter.acceptedIn(period) : filter.counted(figure, period))
                .numbered(number)
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

    private AreaCode area(@Nullable String asked, @Nullable AreaCode village, Caller caller) {
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

    private static CaseNumber.Whole number(String written) {
        return CaseNumber.read(TextKind.SHORT.cleaned(written))
                .orElseThrow(() -> Refusal.ofParameter("number", "violation.case-number"));
    }

    private static Figure figure(String asked, @Nullable Period period) {
        var known = Figure.OF_CASES;
        var figure = known.stream()
                .filter(each -> each.field().equals(asked))
                .findFirst()
                .orElseThrow(() -> Refusal.ofParameter(
                        "figure",
                        "violation.unknown-code",
                        known.stream().map(Figure::field).collect(Collectors.joining(", "))));
        if (period == null) {
            throw Refusal.ofParameter("figure", "violation.figure-without-period");
        }
        return figure;
    }
}
