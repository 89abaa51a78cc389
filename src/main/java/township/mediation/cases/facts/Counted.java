package township.mediation.cases.facts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import township.mediation.cases.facts.Measure.Day;

/**
 * What figures count of a case in some years. While it stays the same, a command on the case changes no figure of these
 * years, except those that {@link Figure#mayChangeAfterClosing() later knowledge} may change.
 *
 * @param days on which it counts in these years
 * @param facts by which it counts in these years; none where it is not in hand in them
 */
public record Counted(Map<Day, TemporalAccessor> days, Map<Fact, @Nullable Object> facts) {

    private static final Counted NOTHING = new Counted(Map.of(), Map.of());

    /** The facts that figures and their groups read, each with its column. A test finds a figure that reads another. */
    enum Fact {
        VILLAGE("village_code", Facts::villageCode),
        TYPE("type", Facts::type),
        SOURCE("source", Facts::source),
        HANDLED_BY("handled_by", Facts::handledBy),
        DIFFICULT("difficult", Day.OF_ACCEPTANCE, Facts::difficult),
        PARTIES("party_count", Day.OF_ACCEPTANCE, Facts::partyCount),
        RESULT("result", Day.OF_CONCLUSION, ofOutcome(Outcome::result)),
        FORM("agreement_form", Day.OF_CONCLUSION, ofOutcome(Outcome::form)),
        AMOUNT("agreement_amount", Day.OF_CONCLUSION, ofOutcome(Outcome::amount)),
        TIMELY("due_on", Day.OF_CONCLUSION, Facts::timely);

        private final String column;
        private final Day day;
        private final boolean ofGroup;
        private final Function<Facts, @Nullable Object> value;

        /** By which rows are made: it counts in every year in which the case is in hand. */
        Fact(String column, Function<Facts, @Nullable Object> value) {
            this.column = column;
            this.day = Day.OF_ACCEPTANCE;
            this.ofGroup = true;
            this.value = value;
        }

        /** It counts in the year of that day alone. */
        Fact(String column, Day day, Function<Facts, @Nullable Object> value) {
            this.column = column;
            this.day = day;
            this.ofGroup = false;
            this.value = value;
        }

        String column() {
            return column;
        }

        /** Whether figures that count a case on a day may read it. */
        boolean isCountedOn(Day other) {
            return ofGroup || day == other;
        }

        private static Function<Facts, @Nullable Object> ofOutcome(Function<Outcome, @Nullable Object> value) {
            return facts -> facts.outcome() == null ? null : value.apply(facts.outcome());
        }
    }

    /**
     * By the day, since a closed year may be asked for the figures of any days.
     *
     * @param facts null where the case is not recorded
     */
    public static Counted through(int lastYear, @Nullable Facts facts) {
        return of(facts, new Period(LocalDate.MIN, Period.ofYear(lastYear).to()), day -> day);
    }

    /**
     * By the month, since the report of a year has no shorter periods.
     *
     * @param facts null where the case is not recorded
     */
    public static Counted inYear(int year, @Nullable Facts facts) {
        return of(facts, Period.ofYear(year), YearMonth::from);
    }

    private static Counted of(@Nullable Facts facts, Period period, Function<LocalDate, TemporalAccessor> rounded) {
        if (facts == null || !isInHand(facts, period)) {
            return NOTHING;
        }
        var days = new EnumMap<Day, TemporalAccessor>(Day.class);
        for (var day : Day.values()) {
            var date = day.of(facts);
            if (date != null && period.contains(date)) {
                days.put(day, rounded.apply(date));
            }
        }
        var values = new EnumMap<Fact, @Nullable Object>(Fact.class);
        for (var fact : Fact.values()) {
            if (fact.ofGroup || days.containsKey(fact.day)) {
                values.put(fact, fact.value.apply(facts));
            }
        }
        return new Counted(days, values);
    }

    private static boolean isInHand(Facts facts, Period period) {
        var concludedOn = Day.OF_CONCLUSION.of(facts);
        return !facts.annulled()
                && !facts.acceptedOn().isAfter(period.to())
                && (concludedOn == null || !concludedOn.isBefore(period.from()));
    }

    /** The earliest year whose figures may differ between the two; none where they are the same. */
    public OptionalInt earliestDifference(Counted other) {
        var ofDays = Arrays.stream(Day.values()).filter(day -> !Objects.equals(days.get(day), other.days.get(day)));
        var ofFacts = Arrays.stream(Fact.values())
                .filter(fact -> !Objects.equals(facts.get(fact), other.facts.get(fact)))
                .map(fact -> fact.day);
        return Stream.concat(ofDays, ofFacts)
                .flatMap(day -> Stream.of(this, other).flatMap(each -> Stream.ofNullable(each.days.get(day))))
                .mapToInt(date -> date.get(ChronoField.YEAR))
                .min();
    }
}
