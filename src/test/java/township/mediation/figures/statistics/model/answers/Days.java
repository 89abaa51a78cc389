package township.mediation.figures.statistics.model.answers;

import static net.jqwik.api.Arbitraries.integers;
import static net.jqwik.api.Arbitraries.of;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Few days, mostly the first and last of something, so that commands and questions meet at its boundaries. */
public final class Days {

    static final LocalDate FIRST = LocalDate.of(2022, Month.DECEMBER, 1);
    static final int DAYS = 456;
    private static final List<LocalDate> BOUNDARIES = List.of(
            LocalDate.of(2022, Month.DECEMBER, 31),
            LocalDate.of(2023, Month.JANUARY, 1),
            LocalDate.of(2023, Month.JANUARY, 31),
            LocalDate.of(2023, Month.FEBRUARY, 1),
            LocalDate.of(2023, Month.FEBRUARY, 28),
            LocalDate.of(2023, Month.OCTOBER, 31),
            LocalDate.of(2023, Month.DECEMBER, 31),
            LocalDate.of(2024, Month.JANUARY, 1),
            LocalDate.of(2024, Month.JANUARY, 31),
            LocalDate.of(2024, Month.FEBRUARY, 29));

    public static final LocalDate FAR_IN_THE_FUTURE = LocalDate.of(2099, Month.JANUARY, 1);

    private Days() {}

    /** Some of them so often that cases of one day meet in a list, also where their numbers are of different years. */
    public static Arbitrary<LocalDate> ofCases() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, of(BOUNDARIES.get(0), BOUNDARIES.get(1), BOUNDARIES.get(6))), Tuple.of(2, any()));
    }

    public static Arbitrary<LocalDate> any() {
        return Arbitraries.oneOf(of(BOUNDARIES), integers().between(0, DAYS).map(FIRST::plusDays));
    }
}
