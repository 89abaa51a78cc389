package township.mediation.figures.reports;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;

/** Lets a transaction read all that it reads at one instant. */
@ApplicationScoped
class Snapshot {

    private final Session database;

    Snapshot(Session database) {
        this.database = database;
    }

    /** The first that a transaction does. Its statements may take longer than others. */
    void begin() {
        database.createNativeQuery("""
                        set transaction isolation level repeatable read, read only;
                        set local statement_timeout = '10s'
                        """).executeUpdate();
    }
}
