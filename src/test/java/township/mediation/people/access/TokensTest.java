package township.mediation.people.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import township.mediation.people.accounts.Role;

@QuarkusTest
class TokensTest extends WithAccounts {

    private String name;
    private String basic;

    @BeforeEach
    void create() {
        name = accounts.created(Role.READER, ground.code);
        basic = accounts.basic(name);
    }

    @Test
    void aTokenIsShownOnceAndLetsInUntilItIsRevoked() {
        var created = made(basic, "{\"label\": \"看板\"}");
        String token = created.path("token");

        assertThat(token).matches("mct_[A-Za-z0-9_-]{43}");
        assertThat(created.header("Location")).isEqualTo("/api/v1/me/tokens/" + created.path("id"));
        assertThat(created.header("Cache-Control")).isEqualTo("no-store");
        assertThat(visitor.me("Bearer " + token).<String>path("means")).isEqualTo("TOKEN");
        assertThat(visitor.me("bearer  " + token).statusCode()).isEqualTo(200);
        assertThat(list().asString()).contains("看板", created.path("id")).doesNotContain(token);

        assertThat(revoke(basic, created.path("id")).statusCode()).isEqualTo(204);

        assertRefused(visitor.me("Bearer " + token), 401, "unauthenticated");
        assertThat(list().<List<?>>path("items")).isEmpty();
        assertThat(revoke(basic, created.path("id")).statusCode()).isEqualTo(204);
    }

    @Test
    void aLabelIsKeptAsItIsSeen() {
        var wide = "𠀋".repeat(60);
        assertThat(made(basic, "{\"label\": \"\\t" + wide + "\u3000\"}").<String>path("label"))
                .isEqualTo(wide);
    }

    @Test
    void sessionsAreListedAndEndedInTheSameWay() {
        var session = visitor.session(name, PASSWORD);
        assertThat(list().<String>path("items[0].kind")).isEqualTo("SESSION");

        revoke(basic, list().path("items[0].id"));

        assertRefused(visitor.in(session).get("/api/v1/me"), 401, "unauthenticated");
    }

    @Test
    void nobodyRevokesTheTokenOfAnother() {
        var token = made(basic, "{\"label\": \"看板\"}");
        var other = accounts.basic(accounts.created(Role.ADMIN, ground.code));

        assertRefused(revoke(other, token.path("id")), 404, "not-found");
        var nothing = revoke(basic, UUID.randomUUID().toString());
        assertRefused(nothing, 404, "not-found");
        assertThat(nothing.<String>path("detail")).isEqualTo("您没有此标识（id）的令牌或者会话。");
        assertLetIn(visitor.me("Bearer " + token.path("token")));
    }

    @Test
    void aTokenEndsNothingButItself() {
        var own = made(basic, "{\"label\": \"看板\"}");
        var other = made(basic, "{\"label\": \"报告\"}");
        var token = "Bearer " + own.path("token");

        assertRefused(revoke(token, other.path("id")), 403, "forbidden");
        assertThat(revoke(token, own.path("id")).statusCode()).isEqualTo(204);
        assertRefused(visitor.me(token), 401, "unauthenticated");
    }

    @Test
    void aTokenMakesNoTokens() {
        assertRefused(create(accounts.token(name), "{\"label\": \"看板\"}"), 403, "forbidden");
    }

    @Test
    void aTokenEndsOnItsDay() {
        var token = "Bearer " + made(basic, "{\"label\": \"看板\", \"days\": 1}").path("token");
        clock.set("2025-03-16T09:59:59");
        assertLetIn(visitor.me(token));
        clock.set("2025-03-16T10:00:00");
        accounts.forget(name);

        assertRefused(visitor.me(token), 401, "unauthenticated");
    }

    @Test
    void whatLetsNobodyInAnyMoreIsNotListed() {
        visitor.session(name, PASSWORD);
        clock.set("2025-03-15T10:00:01");
        made(basic, "{\"label\": \"一天\", \"days\": 1}");
        clock.set("2025-03-15T10:00:02");
        made(basic, "{\"label\": \"两天\", \"days\": 2}");

        clock.set("2025-03-15T11:59:59");
        assertThat(list().<List<String>>path("items.label")).containsExactly("两天", "一天", "");
        clock.set("2025-03-15T12:00:00");
        assertThat(list().<List<String>>path("items.label")).containsExactly("两天", "一天");
        clock.set("2025-03-16T10:00:00");
        assertThat(list().<List<String>>path("items.label")).containsExactly("两天", "一天");
        clock.set("2025-03-16T10:00:01");
        assertThat(list().<List<String>>path("items.label")).containsExactly("两天");
    }

    @Test
    void aTokenMadeWhileTheClockRanAheadDoesNotLiveForLongerButIsListed() {
        clock.set("2026-04-19T10:00:00");
        var token = "Bearer " + made(basic, "{\"label\": \"看板\", \"days\": 1}").path("token");
        clock.set("2025-03-15T10:00:00");
        accounts.forget(name);

        assertRefused(visitor.me(token), 401, "unauthenticated");
        assertThat(list().<List<?>>path("items")).hasSize(1);
    }

    @Test
    void itsLifeHasBounds() {
        for (var days : List.of("0", "401", "-1", "1.5", "\"90\"")) {
            assertRefused(create(basic, "{\"label\": \"看板\", \"days\": " + days + "}"), 400, "validation-failed");
        }
        assertThat(made(basic, "{\"label\": \"看板\", \"days\": 400}").<String>path("expiresAt"))
                .startsWith("2026-04-19");
    }

    @Test
    void itsUseIsKeptToTheMinute() {
        var token = "Bearer " + made(basic, "{\"label\": \"看板\"}").path("token");
        clock.set("2025-03-15T10:05:00");
        visitor.me(token);

        assertThat(list().<String>path("items[0].lastUsedAt")).isEqualTo("2025-03-15T02:05:00Z");
    }

    private Response list() {
        return visitor.by(basic).get("/api/v1/me/tokens");
    }

    private Response revoke(String authorization, String id) {
        return visitor.by(authorization).delete("/api/v1/me/tokens/" + id);
    }

    private Response made(String authorization, String body) {
        var answer = create(authorization, body);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer;
    }

    private Response create(String authorization, String body) {
        return visitor.by(authorization)
                .contentType("application/json; charset=UTF-8")
                .body(body)
                .post("/api/v1/me/tokens");
    }
}
