package township.mediation.figures.reports;

import io.quarkus.test.junit.QuarkusTest;

/** Often enough to meet each way that they can meet. */
@QuarkusTest
class PublicationsUnderWritersTest extends PublicationsUnderWriters {

    @Override
    int turns() {
        return 60;
    }
}
