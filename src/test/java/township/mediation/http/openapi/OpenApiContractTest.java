package township.mediation.http.openapi;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Who generated a client from {@code src/openapi.json} can call this service with it. */
@QuarkusTest
class OpenApiContractTest {

    @Test
    void theServiceDescribesItselfAsTheCommittedCopyDoes() {
        var served = ServedDocument.text();
        var now = ServedDocument.of(served);
        var copy = CommittedCopy.read();
        var renewal = Renewal.of(System.getProperty("openapi.renew"));
        if (renewal.isDue(copy.equals(now), () -> Breaks.between(copy, now))) {
            CommittedCopy.renew(served);
        }
    }
}
