package township.mediation.http.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.QueryTimeoutException;
import java.util.function.LongSupplier;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Counts on request all rows of a list that is shown page by page. */
@ApplicationScoped
public class Totals {

    private final Session database;
    private final LongReads reads;

    Totals(Session database, LongReads reads) {
        this.database = database;
        this.reads = reads;
    }

    /**
     * Counts with one statement. The page matters more than its total, so counting many townships may take two seconds.
     *
     * @param asked null means no
     * @param wide whether the rows may belong to more than one township
     * @return null if the total was not asked for, or counting takes too long
     */
    public @Nullable Long of(@Nullable Boolean asked, boolean wide, LongSupplier count) {
        if (asked == null || !asked) {
            return null;
        }
        try {
            return wide ? reads.wide(() -> shortly(count)) : reads.one(count::getAsLong);
        } catch (QueryTimeoutException tooMany) {
            return null;
        }
    }

    private long shortly(LongSupplier count) {
        return QuarkusTransaction.requiringNew().call(() -> {
            database.createNativeQuery("set local statement_timeout = '2s'").executeUpdate();
            return count.getAsLong();
        });
    }
}
