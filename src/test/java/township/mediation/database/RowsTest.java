package township.mediation.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static township.mediation.database.Rows.rows;
import static township.mediation.database.Rows.values;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RowsTest {

    @Inject
    Session database;

    private record Row(UUID id, long howMany, Integer missing, DayOfWeek day, Instant changedAt, LocalDate on) {}

    @Test
    void areReadByTheNamesOfTheirColumnsInWhateverOrder() {
        var row = rows(database, """
                        select date '2025-03-01' as "on", 'MONDAY' as day, cast(null as integer) as missing, 7 as how_many,
                            timestamptz '2025-03-01 00:00:00+00' as changed_at,
                            uuid '0192f6b0-5a4e-7c1d-9e57-2f6f3f0a7d11' as id
                        """, Row.class).getSingleResult();

        assertThat(row)
                .isEqualTo(new Row(
                        UUID.fromString("0192f6b0-5a4e-7c1d-9e57-2f6f3f0a7d11"),
                        7,
                        null,
                        DayOfWeek.MONDAY,
                        Instant.parse("2025-03-01T00:00:00Z"),
                        LocalDate.of(2025, 3, 1)));
    }

    @Test
    void areRefusedWhereAColumnIsMissingOrEmptyAgainstItsType() {
        var missing = rows(database, "select 1 as how_many", Row.class);
        assertThatThrownBy(missing::getSingleResult).rootCause().hasMessageContaining("id");

        var empty = rows(database, "select cast(null as bigint) as how_many", Count.class);
        assertThatThrownBy(empty::getSingleResult).hasMessageContaining("A row is not what ");
    }

    private record Count(long howMany) {}

    @Test
    void ofOneColumnAreValues() {
        assertThat(values(database, "select n as value from generate_series(1, 3) as n order by n", Integer.class)
                        .getResultList())
                .isEqualTo(List.of(1, 2, 3));
        assertThat(values(database, "select cast(null as text) as value", String.class)
                        .getSingleResult())
                .isNull();
    }
}
