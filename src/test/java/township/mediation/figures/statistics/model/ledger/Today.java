package township.mediation.figures.statistics.model.ledger;

import java.time.LocalDate;
import java.time.ZoneId;

/** The day by which a date lies in the future. */
final class Today {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private Today() {}

    static boolean isBefore(LocalDate date) {
        return date != null && date.isAfter(LocalDate.now(SHANGHAI));
    }

    static boolean isAfter(LocalDate date) {
        return date.isBefore(LocalDate.now(SHANGHAI));
    }
}
