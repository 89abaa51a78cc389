package township.mediation.cases.facts;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static township.mediation.cases.facts.AgreementForm.ORAL;
import static township.mediation.cases.facts.AgreementForm.WRITTEN;
import static township.mediation.cases.facts.Confirmation.CONFIRMED;
import static township.mediation.cases.facts.Confirmation.NONE;
import static township.mediation.cases.facts.DisputeType.CONTRACT;
import static township.mediation.cases.facts.DisputeType.NEIGHBOUR;
import static township.mediation.cases.facts.Performance.PENDING;
import static township.mediation.cases.facts.Performance.PERFORMED;
import static township.mediation.cases.facts.Source.APPLICATION;
import static township.mediation.cases.facts.Source.INITIATIVE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import township.mediation.cases.facts.Counted.Fact;
import township.mediation.cases.facts.Measure.Flow;

class CountedTest {

    private static final Facts FACTS = facts("431223206215", NEIGHBOUR, APPLICATION, Handler.VILLAGE, null, false, 2);
    private static final Pattern COLUMN = Pattern.compile("\\bc\\.(\\w+)");

    @ParameterizedTest
    @CsvSource({
        // accepted and concluded on, before and after; the last closed year; the first year whose figures change
        "2022-03-01,           , 2022-03-01,           , 2024, ",
        "2022-03-01,           , 2022-03-02,           , 2024, 2022",
        "2022-03-01,           , 2023-03-01,           , 2024, 2022",
        "2025-03-01,           , 2023-03-01,           , 2024, 2023",
        "2025-03-01,           , 2026-03-01,           , 2024, ",
        "2022-03-01,           , 2022-03-01, 2023-03-01, 2024, 2023",
        "2022-03-01,           , 2022-03-01, 2025-03-01, 2024, ",
        "2022-03-01, 2023-03-01, 2022-03-01, 2022-04-01, 2024, 2022",
        "2022-03-01, 2025-03-01, 2022-03-01, 2024-12-31, 2024, 2024",
        "2022-03-01, 2025-03-01, 2022-03-01, 2025-03-02, 2024, ",
        "2022-03-01, 2023-03-01, 2021-03-01, 2024-03-01, 2024, 2021",
    })
    void anotherDayAltersTheEarliestClosedYearThatCountsIt(
            String accepted,
            String concluded,
            String thenAccepted,
            String thenConcluded,
            int lastClosed,
            Integer altered) {
        assertAltered(failed(accepted, concluded), failed(thenAccepted, thenConcluded), lastClosed, altered);
    }

    @ParameterizedTest
    @CsvSource({"2021, ", "2022, 2022", "2024, 2022"})
    void aCaseThatIsRecordedOrAnnulledAltersTheYearOfItsAcceptance(int lastClosed, Integer altered) {
        var facts = failed("2022-03-01", "2023-03-01");

        assertAltered(null, facts, lastClosed, altered);
        assertAltered(facts, facts.annulled(null), lastClosed, altered);
    }

    /** Of a case that was accepted on 2022-03-01 and concluded on 2023-03-01. */
    @ParameterizedTest
    @MethodSource("changes")
    void aFactCountsInTheYearOfItsDayAndAGroupInEachYearOfTheCase(
            String what, Facts changed, Integer firstYear, Integer lastYear) {
        assertAltered(FACTS, changed, 2024, firstYear);
        for (int year = 2021; year <= 2024; year++) {
            assertThat(Counted.inYear(year, changed).equals(Counted.inYear(year, FACTS)))
                    .as("%s in %s", what, year)
                    .isEqualTo(firstYear == null || year < firstYear || year > lastYear);
        }
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                arguments(
                        "village",
                        facts("431223206202", NEIGHBOUR, APPLICATION, Handler.VILLAGE, null, false, 2),
                        2022,
                        2023),
                arguments(
                        "type",
                        facts("431223206215", CONTRACT, APPLICATION, Handler.VILLAGE, null, false, 2),
                        2022,
                        2023),
                arguments(
                        "source",
                        facts("431223206215", NEIGHBOUR, INITIATIVE, Handler.VILLAGE, null, false, 2),
                        2022,
                        2023),
                arguments(
                        "handler",
                        facts("431223206215", NEIGHBOUR, APPLICATION, Handler.JOINT, null, false, 2),
                        2022,
                        2023),
                arguments(
                        "difficult",
                        facts("431223206215", NEIGHBOUR, APPLICATION, Handler.VILLAGE, null, true, 2),
                        2022,
                        2022),
                arguments(
                        "parties",
                        facts("431223206215", NEIGHBOUR, APPLICATION, Handler.VILLAGE, null, false, 3),
                        2022,
                        2022),
                arguments(
                        "no parties",
                        facts("431223206215", NEIGHBOUR, APPLICATION, Handler.VILLAGE, null, false, null),
                        2022,
                        2022),
                arguments(
                        "extended and timely",
                        facts("431223206215", NEIGHBOUR, APPLICATION, Handler.VILLAGE, "2023-03-01", false, 2),
                        2023,
                        2023),
                arguments(
                        "extended in vain",
                        facts("431223206215", NEIGHBOUR, APPLICATION, Handler.VILLAGE, "2023-02-28", false, 2),
                        null,
                        null),
                arguments("form", FACTS.concludedWith(settled(WRITTEN, "5.00", PENDING, NONE)), 2023, 2023),
                arguments("amount", FACTS.concludedWith(settled(ORAL, "7.00", PENDING, NONE)), 2023, 2023),
                arguments("result", failed("2022-03-01", "2023-03-01"), 2023, 2023),
                arguments("performed", FACTS.concludedWith(settled(ORAL, "5.00", PERFORMED, NONE)), null, null),
                arguments("confirmed", FACTS.concludedWith(settled(ORAL, "5.00", PENDING, CONFIRMED)), null, null),
                arguments("mediator", FACTS.withMediatorAndRegisterNumber("杨建国", "12"), null, null));
    }

    /** The report of a year has rows of months, while statistics can be asked for any days. */
    @Test
    void aDayCountsInAClosedYearAndAMonthInAReport() {
        var one = failed("2022-03-01", "2022-05-01");
        var other = failed("2022-03-31", "2022-05-31");

        assertThat(Counted.inYear(2022, one)).isEqualTo(Counted.inYear(2022, other));
        assertThat(Counted.inYear(2022, one)).isNotEqualTo(Counted.inYear(2022, failed("2022-03-01", "2022-06-01")));
        assertAltered(one, other, 2022, 2022);
    }

    /** Else a figure of a closed year would change by a command, and no case would explain it. */
    @ParameterizedTest
    @FieldSource("township.mediation.cases.facts.Figure#OF_CASES")
    void everyFactThatAFigureReadsIsCountedUnlessItMayChangeLater(Figure figure) {
        var read = COLUMN.matcher(figure.sum())
                .results()
                .map(found -> found.group(1))
                .collect(toSet());
        Stream.of(Measure.Day.values())
                .map(Measure.Day::column)
                .map(column -> column.substring(2))
                .forEach(read::remove);
        var day = figure.measure() instanceof Flow flow ? flow.day() : null;
        var counted = Stream.of(Fact.values())
                .filter(fact -> fact.isCountedOn(day))
                .map(Fact::column)
                .toList();

        assertThat(counted.containsAll(read))
                .as("%s of %s", read, counted)
                .isNotEqualTo(figure.mayChangeAfterClosing());
    }

    private static void assertAltered(Facts before, Facts after, int lastClosed, Integer year) {
        var altered = year == null ? OptionalInt.empty() : OptionalInt.of(year);
        var one = Counted.through(lastClosed, before);
        var other = Counted.through(lastClosed, after);
        assertThat(one.earliestDifference(other)).isEqualTo(altered);
        assertThat(other.earliestDifference(one)).isEqualTo(altered);
    }

    private static Facts failed(String acceptedOn, String concludedOn) {
        var outcome = concludedOn == null ? null : new Outcome(Result.FAILED, LocalDate.parse(concludedOn), null);
        return facts(
                "431223206215",
                NEIGHBOUR,
                APPLICATION,
                Handler.VILLAGE,
                LocalDate.parse(acceptedOn),
                null,
                false,
                2,
                outcome);
    }

    private static Outcome settled(
            AgreementForm form, String amount, Performance performance, Confirmation confirmation) {
        var on = LocalDate.of(2023, 3, 1);
        return new Outcome(
                Result.SETTLED,
                on,
                new Agreement(form, new BigDecimal(amount), on, null, performance, null, confirmation, null, null));
    }

    private static Facts facts(
            String village,
            DisputeType type,
            Source source,
            Handler handledBy,
            String extendedTo,
            boolean difficult,
            Integer partyCount) {
        return facts(
                village,
                type,
                source,
                handledBy,
                LocalDate.of(2022, 3, 1),
                extendedTo,
                difficult,
                partyCount,
                settled(ORAL, "5.00", PENDING, NONE));
    }

    private static Facts facts(
            String village,
            DisputeType type,
            Source source,
            Handler handledBy,
            LocalDate acceptedOn,
            String extendedTo,
            boolean difficult,
            Integer partyCount,
            Outcome outcome) {
        return new Facts(
                village,
                type,
                source,
                handledBy,
                acceptedOn,
                extendedTo == null ? null : LocalDate.parse(extendedTo),
                difficult,
                partyCount,
                null,
                null,
                null,
                outcome,
                false,
                null);
    }
}
