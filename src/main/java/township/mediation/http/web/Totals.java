package township.mediation.http.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.QueryTimeoutException;
import java.util.function.LongSupplier;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** How many there are in all of what a list shows page by page, for whoever asks. */
@ApplicationScoped
public class Totals {

    private final Session database;
    private final LongReads reads;

    Totals(Session database, LongReads reads) {
        this.database = database;
        this.reads = reads;
    }

    /**
     * Counts by one statement. The page is worth more than its total: of many townships it has two seconds.
     *
     * @param asked null is no
     * @param wide whether they may be of more than one township
     * @return null where nobody asked, or where counting takes too long
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
