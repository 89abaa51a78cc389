package township.mediation.figures.reports;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;

/** The same a thousand times. */
@QuarkusTest
@Tag("full")
class PublicationsUnderWritersAtLengthIT extends PublicationsUnderWriters {

    @Override
    int turns() {
        return 1000;
    }
}
