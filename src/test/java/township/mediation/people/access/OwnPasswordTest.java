package township.mediation.people.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import township.mediation.people.accounts.Role;

@QuarkusTest
class OwnPasswordTest extends WithAccounts {

    private static final String NEW = "vier-Brunnen-am-Berg";

    private String name;

    @BeforeEach
    void create() {
        name = accounts.created(Role.READER, ground.code);
    }

    @Test
    void aNewPasswordHoldsAtOnceAndEndsOtherSessions() {
        var session = visitor.session(name, PASSWORD);
        var other = visitor.session(name, PASSWORD);
        var token = accounts.token(name);
        assertLetIn(visitor.me(name, PASSWORD));

        assertThat(change(visitor.in(session), PASSWORD, NEW).statusCode()).isEqualTo(204);

        assertRefused(visitor.me(name, PASSWORD), 401, "unauthenticated");
        assertRefused(visitor.in(other).get("/api/v1/me"), 401, "unauthenticated");
        assertLetIn(visitor.me(name, NEW));
        assertLetIn(visitor.in(session).get("/api/v1/me"));
        assertLetIn(visitor.me(token));
    }

    @Test
    void theOldPasswordIsNeededAndTheNewOneMustBeGood() {
        var basic = accounts.basic(name);

        assertRefused(change(visitor.by(basic), "falsch", NEW), 422, "password-wrong");
        assertRefused(change(visitor.by(basic), PASSWORD, "password1"), 422, "password-too-easy");
        assertRefused(change(visitor.by(basic), PASSWORD, "kurz"), 400, "validation-failed");
        assertLetIn(visitor.me(name, PASSWORD));
    }

    @Test
    void onePasswordCanBeWrittenInTwoWays() {
        assertThat(change(visitor.by(accounts.basic(name)), PASSWORD, "cafe\u0301-im-alten-Dorf")
                        .statusCode())
                .isEqualTo(204);

        assertLetIn(visitor.me(name, "caf\u00e9-im-alten-Dorf"));
    }

    private static Response change(RequestSpecification by, String current, String wanted) {
        return by.contentType("application/json; charset=UTF-8")
                .body(Map.of("currentPassword", current, "newPassword", wanted))
                .put("/api/v1/me/password");
    }
}
