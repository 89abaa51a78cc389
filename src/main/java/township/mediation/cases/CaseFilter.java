package township.mediation.cases;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.AreaCode;
import township.mediation.areas.Coverage;
import township.mediation.cases.facts.Deadline;
import township.mediation.cases.facts.Figure;
import township.mediation.cases.facts.InHand;
import township.mediation.cases.facts.Period;
import township.mediation.cases.facts.Status;
import township.mediation.cases.register.CaseNumber;
import township.mediation.texts.Folded;

/**
 * Which cases a list shows, as an SQL condition on the rows {@code c}: the cases of an area that also meet every
 * condition added since. A filter never changes; adding a condition makes a new one.
 */
public record CaseFilter(Coverage coverage, String condition, Map<String, Object> parameters) {

    static final String REGISTERED = "c.register_number_key = :registerNumber";

    public static CaseFilter in(AreaCode area) {
        var coverage = new Coverage(area);
        return new CaseFilter(coverage, coverage.ofRows("c"), Map.of());
    }

    public AreaCode area() {
        return coverage.area();
    }

    /** Without a status, all cases that are not annulled. */
    public CaseFilter of(@Nullable Status status) {
        if (status == null) {
            return and("not c.annulled");
        }
        return switch (status) {
            case OPEN -> and("not c.annulled and c.result is null");
            case CONCLUDED -> and("not c.annulled and c.result is not null");
            case ANNULLED -> and("c.annulled");
        };
    }

    public CaseFilter acceptedIn(@Nullable Period period) {
        return period == null
                ? this
                : and("c.accepted_on between :acceptedFrom and :acceptedTo")
                        .with("acceptedFrom", period.from())
                        .with("acceptedTo", period.to());
    }

    /** Exactly the cases that a figure counts in a period; each of them is in hand in it, which lets an index help. */
    public CaseFilter counted(Figure figure, Period period) {
        return and(InHand.in(":firstDay", ":lastDay"))
                .and("(" + figure.predicate(":firstDay", ":lastDay") + ")")
                .with("firstDay", period.from())
                .with("lastDay", period.to());
    }

    /** @param column of {@code mediation_case}, which must equal the value if there is one */
    public CaseFilter having(String column, @Nullable Object value) {
        return value == null
                ? this
                : and("c." + column + " = :" + column)
                        .with(column, value instanceof Enum<?> code ? code.name() : value);
    }

    /** @param party the keyed hash of a name */
    public CaseFilter naming(@Nullable String party) {
        return party == null
                ? this
                : and("(c.township, c.id) in (select p.township, p.case_id from case_party p"
                                + " where p.name_hash = decode(:party, 'hex'))")
                        .with("party", party);
    }

    public CaseFilter numbered(CaseNumber.@Nullable Whole number) {
        return number == null
                ? this
                : having("number_year", number.number().year())
                        .having("number_sequence", number.number().sequence())
                        .and("c.township = :numbered")
                        .with("numbered", number.township());
    }

    public CaseFilter registered(@Nullable String number) {
        return number == null ? this : and(REGISTERED).with("registerNumber", Folded.number(number));
    }

    /** @param asked whether the deadline must or must not apply; null if it does not matter */
    public CaseFilter being(Deadline deadline, @Nullable Boolean asked, LocalDate today) {
        var what = deadline.predicate();
        return asked == null
                ? this
                : and(asked ? "(" + what + ")" : "not coalesce(" + what + ", false)")
                        .with("today", today);
    }

    /** The cases that come after the last one of the previous page. */
    CaseFilter after(@Nullable Position last) {
        return last == null
                ? this
                : and("c.accepted_on <= :lastAcceptedOn")
                        .and("(c.accepted_on, c.township, c.number_year, c.number_sequence)"
                                + " < (:lastAcceptedOn, :lastTownship, :lastYear, :lastSequence)")
                        .with("lastAcceptedOn", last.acceptedOn())
                        .with("lastTownship", last.township())
                        .with("lastYear", last.number().year())
                        .with("lastSequence", last.number().sequence());
    }

    private CaseFilter and(String further) {
        return new CaseFilter(coverage, condition + " and " + further, parameters);
    }

    private CaseFilter with(String parameter, Object value) {
        var more = new HashMap<>(parameters);
        more.put(parameter, value);
        return new CaseFilter(coverage, condition, Map.copyOf(more));
    }
}
