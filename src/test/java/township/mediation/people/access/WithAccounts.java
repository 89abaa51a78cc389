package township.mediation.people.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import township.mediation.cases.OnOwnGround;
import township.mediation.people.accounts.AccountsForTests;

/** A test that has a township and an address to itself, and where nobody is let in who brings nothing. */
abstract class WithAccounts extends OnOwnGround {

    static final String PASSWORD = AccountsForTests.PASSWORD;

    @Inject
    AccountsForTests accounts;

    final Visitor visitor = Visitor.fromAnywhere();

    @BeforeEach
    void letNobodyIn() {
        caller.becomeNobody();
    }

    static void assertLetIn(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    static void assertRefused(Response answer, int status, String slug) {
        assertThat(answer.asString()).contains("\"/problems/" + slug + "\"");
        assertThat(answer.statusCode()).isEqualTo(status);
    }
}
