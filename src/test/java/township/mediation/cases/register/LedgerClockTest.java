package township.mediation.cases.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import township.mediation.refusals.Refusal;

class LedgerClockTest {

    private static final Instant CHANGE = Instant.parse("2026-11-20T08:00:00Z");

    private final MachineClock machine = new MachineClock();
    private final LedgerClock clock = new LedgerClock(machine);

    /** Eight hours before it is one in London, where a server may stand. */
    @Test
    void aDayIsADayInChinaWhereverTheServiceRuns() {
        var zoneOfTheMachine = TimeZone.getDefault();
        machine.now = Instant.parse("2025-03-14T16:00:00Z");
        try {
            for (var zone : new String[] {"UTC", "America/New_York", "Pacific/Kiritimati"}) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertThat(LocalDate.now(clock)).isEqualTo("2025-03-15");
            }
        } finally {
            TimeZone.setDefault(zoneOfTheMachine);
        }
    }

    @Test
    void tellsWhatTheDatabaseKeeps() {
        var real = new LedgerClock();
        real.learn(Instant.now().plusSeconds(7200).truncatedTo(ChronoUnit.MICROS));

        assertThat(Stream.generate(real::instant).limit(10_000))
                .allSatisfy(now -> assertThat(now.getNano() % 1000).isZero());
        assertThat(Stream.generate(new LedgerClock()::instant).limit(10_000))
                .allSatisfy(now -> assertThat(now.getNano() % 1000).isZero());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2015-01-01T00:00:00Z, true
            2026-11-20T07:58:59Z, true
            2026-11-20T07:59:00Z, false
            2026-11-20T08:00:00Z, false
            2026-11-23T08:00:00Z, false
            2036-11-20T08:00:00Z, false
            """)
    void isWrongWhereItIsMoreThanAMinuteBeforeTheNewestChange(String now, boolean isBehind) {
        machine.now = Instant.parse(now);
        clock.learn(CHANGE);
        clock.learn(CHANGE.minusSeconds(3600));

        assertThat(clock.isBehind()).isEqualTo(isBehind);
        if (isBehind) {
            assertThatThrownBy(clock::requireRight).isInstanceOf(Refusal.class).hasMessage("clock-behind");
            assertThat(clock.instant()).isBetween(CHANGE, CHANGE.plusSeconds(60));
        } else {
            assertThatCode(clock::requireRight).doesNotThrowAnyException();
            assertThat(clock.instant()).isEqualTo(machine.now);
        }
    }

    @Test
    void goesOnFromTheNewestChangeUntilItIsSetRight() {
        machine.now = Instant.parse("2015-01-01T00:00:00Z");
        clock.learn(CHANGE);
        var first = clock.instant();
        assertThat(clock.instant()).isAfter(first.minusNanos(1));

        machine.now = CHANGE.plusSeconds(3600);
        assertThat(clock.isBehind()).isFalse();
        assertThat(clock.instant()).isEqualTo(machine.now);
    }

    @Test
    void learnsFromAChangeOfAnotherInstanceThatItIsBehind() {
        machine.now = CHANGE.minusSeconds(3600);
        assertThat(clock.isBehind()).isFalse();

        assertThatThrownBy(() -> clock.requireAfter(CHANGE, clock.instant()))
                .isInstanceOf(Refusal.class)
                .hasMessage("clock-behind");
        assertThat(clock.isBehind()).isTrue();
    }

    private static final class MachineClock extends Clock {
        private Instant now = Instant.EPOCH;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
