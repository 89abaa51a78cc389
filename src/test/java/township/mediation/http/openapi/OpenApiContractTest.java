package township.mediation.http.openapi;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import township.mediation.people.accounts.AccountsForTests;
import township.mediation.people.accounts.CallerForTests;

/** Whoever generated a client from {@code src/openapi.json} can call this service with it. */
@QuarkusTest
class OpenApiContractTest {

    @Inject
    AccountsForTests accounts;

    @Inject
    CallerForTests caller;

    @Test
    void theServiceDescribesItselfAsTheCommittedCopyDoes() {
        var now = ServedDocument.read();
        var copy = CommittedCopy.read();
        var renewal = Renewal.of(System.getProperty("openapi.renew"));
        if (renewal.isDue(copy.equals(now), () -> Breaks.between(copy, now))) {
            CommittedCopy.renew(now);
        }
        if (renewal != Renewal.NEVER) {
            // Every answer is compared with the copy, so that one is renewed before.
            RenewedExamples.of(now, ExampleAnswers.of(now, accounts, caller)).write();
            CommittedCopy.renew(now);
        }
    }
}
