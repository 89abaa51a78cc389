package township.mediation.figures.statistics;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.hibernate.Session;
import township.mediation.areas.AreaCode;

/** Runs statements about an area. One about more than one township may take longer than others. */
@ApplicationScoped
class LongStatements {

    private final Session database;

    LongStatements(Session database) {
        this.database = database;
    }

    <T> T in(AreaCode area, Supplier<T> statement) {
        return area.township() != null
                ? statement.get()
                : QuarkusTransaction.joiningExisting().call(() -> {
                    database.createNativeQuery("set local statement_timeout = '10s'")
                            .executeUpdate();
                    return statement.get();
                });
    }
}
