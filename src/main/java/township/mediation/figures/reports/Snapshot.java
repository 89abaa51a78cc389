package township.mediation.figures.reports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.hibernate.Session;

/** Reads everything as it was at one instant. */
@ApplicationScoped
class Snapshot {

    private final Session database;

    Snapshot(Session database) {
        this.database = database;
    }

    /**
     * Does work in a transaction of its own, which writes nothing and whose statements may take longer than others. Its
     * isolation level can be set before its first query only, so no transaction may have begun.
     */
    <T> T read(Supplier<T> work) {
        return QuarkusTransaction.disallowingExisting().call(() -> {
            database.createNativeQuery("""
                            set transaction isolation level repeatable read, read only;
                            set local statement_timeout = '10s'
                            """).executeUpdate();
            return work.get();
        });
    }
}
