package township.mediation.http.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TotalsTest {

    private static final String SLEEP = "select count(*) as found from (select pg_sleep(%d)) as slept";

    @Inject
    Totals totals;

    @Inject
    Session database;

    @Test
    void nothingIsCountedForWhoeverDoesNotAsk() {
        assertThat(totals.of(null, true, () -> fail())).isNull();
        assertThat(totals.of(false, false, () -> fail())).isNull();
    }

    /** More than a statement is given: the whole answer would be refused. */
    @Test
    @ActivateRequestContext
    void whatTakesTooLongToCountHasNoTotal() {
        for (var wide : new boolean[] {true, false}) {
            assertThat(totals.of(true, wide, () -> counted(60))).isNull();
            assertThat(totals.of(true, wide, () -> counted(0))).isEqualTo(1);
        }
    }

    private long counted(int seconds) {
        return database.createNativeQuery(SLEEP.formatted(seconds), Long.class)
                .addScalar("found", Long.class)
                .getSingleResult();
    }

    private static long fail() {
        throw new AssertionError("was counted");
    }
}
