package township.mediation.people.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import township.mediation.people.accounts.Role;

@QuarkusTest
class AccountsTest extends WithAccounts {

    private String adminName;
    private String admin;
    private String name;

    @BeforeEach
    void create() {
        adminName = accounts.created(Role.ADMIN, ground.code);
        admin = accounts.basic(adminName);
        name = "n" + UUID.randomUUID().toString().substring(0, 12);
    }

    @Test
    void anAccountWithoutAPasswordGetsOneThatIsShownOnce() {
        var answer = created(account());

        assertThat(answer.header("Location")).isEqualTo("/api/v1/accounts/" + name);
        assertThat(answer.<String>path("password")).matches("[A-Za-z0-9_-]{22}");
        assertLetIn(visitor.me(name, answer.path("password")));
        assertThat(visitor.by(admin).get("/api/v1/accounts/" + name).asString()).doesNotContain("assword");
    }

    @Test
    void aPasswordThatIsGivenIsNotShown() {
        assertThat(created(with(account(), "password", PASSWORD)).<String>path("password"))
                .isNull();
        assertLetIn(visitor.me(name, PASSWORD));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "12345678",
                "qwertyuiop",
                "1qaz2wsx",
                "iloveyou1",
                "aaaaaaaaaaaaaaaa",
                "woaini1314",
                "p@$$w0rd"
            })
    void refusesPasswordsThatAreSoonGuessed(String easy) {
        assertRefused(post(with(account(), "password", easy)), 422, "password-too-easy");
    }

    @Test
    void refusesAPasswordMadeOfItsName() {
        assertRefused(post(with(account(), "password", name)), 422, "password-too-easy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"三条田埂两口水井", "correct horse battery", "x9$Kq2!vR", "密码密码一二三四五六七八九十山水", "&(<{|!@$+%x9q"})
    void takesPasswordsOfAnyCharacters(String password) {
        created(with(account(), "password", password));
        assertLetIn(visitor.me(name, password));
    }

    /** Phones begin with a capital and add a blank, and a Chinese keyboard may write wide letters. */
    @Test
    void aNameIsKnownHoweverItIsTyped() {
        created(with(account(), "password", PASSWORD));
        for (var typed :
                List.of(name + " ", "\u3000" + name, name.replace('n', 'Ｎ'), "N" + name.substring(1) + "\u200B")) {
            assertLetIn(visitor.me(typed, PASSWORD));
        }
    }

    @Test
    void countsTheCharactersOfAPassword() {
        var eight = "𠀋𠮷𡈽𡚴𡌛𡑮𡢽𠮟";
        created(with(account(), "password", eight));
        assertLetIn(visitor.me(name, eight));
        name = name + "b";
        assertRefused(post(with(account(), "password", "𠀋𠮷𡈽𡚴𡌛𡑮𡢽")), 400, "validation-failed");
        created(with(account(), "password", "𠀋𠮷𡈽𡚴𡌛𡑮𡢽𠮟".repeat(16)));
    }

    @Test
    void theNameThatIsShownHasUpTo60CharactersAndNothingUnseenAroundThem() {
        var wide = "𠀋".repeat(60);
        assertThat(created(with(account(), "displayName", "\u3000" + wide + "\u200B "))
                        .<String>path("account.displayName"))
                .isEqualTo(wide);
        for (var wrong : List.of("𠀋".repeat(61), " \u200B", "???", "张\uFFFD")) {
            assertRefused(post(with(account(), "displayName", wrong)), 400, "validation-failed");
        }
    }

    @Test
    void looksAtMoreOfAPasswordThanBcryptDoes() {
        var seventyTwo = "三条田埂两口水井四座山头五里路程六户人家".repeat(2).substring(0, 24);
        created(with(account(), "password", seventyTwo + "甲"));

        assertRefused(visitor.me(name, seventyTwo + "乙"), 401, "unauthenticated");
        assertLetIn(visitor.me(name, seventyTwo + "甲"));
    }

    @Test
    void aNameIsTakenForEver() {
        created(account());
        assertRefused(post(account()), 409, "account-name-taken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "a b", "-a", "a:b", "莲花", "a/../b", "abcdefghijklmnopqrstuvwxyz1234567"})
    void refusesNamesThatAreNone(String odd) {
        assertRefused(post(with(account(), "name", odd)), 400, "validation-failed");
    }

    @Test
    void refusesAnAreaThatNoListHasAndOneOfOthers() {
        assertRefused(post(with(account(), "area", ground.unlistedVillage())), 422, "unknown-area");
        assertRefused(post(with(account(), "area", ground.county)), 403, "forbidden");
        assertRefused(post(with(account(), "area", "0")), 403, "forbidden");
        assertRefused(post(with(account(), "area", "43122")), 400, "validation-failed");
    }

    @Test
    void anAreaMayBePaddedWithZeros() {
        assertThat(created(with(account(), "area", ground.code + "000")).<String>path("account.area"))
                .isEqualTo(ground.code);
        changed(with(entry(), "area", ground.code + "000"));
    }

    @Test
    void aChangeHoldsAtOnce() {
        created(with(account(), "password", PASSWORD));
        var token = accounts.token(name);
        assertThat(visitor.me(token).<String>path("role")).isEqualTo("READER");
        assertThat(visitor.me(name, PASSWORD).<String>path("role")).isEqualTo("READER");

        changed(with(entry(), "role", "OFFICE"));

        assertThat(visitor.me(token).<String>path("role")).isEqualTo("OFFICE");
        assertThat(visitor.me(name, PASSWORD).<String>path("role")).isEqualTo("OFFICE");
        changed(with(entry(), "area", ground.莲花村));
        assertThat(visitor.me(token).<String>path("area")).isEqualTo(ground.莲花村);
    }

    @Test
    void anAccountThatIsNotActiveIsLetInByNothing() {
        created(with(account(), "password", PASSWORD));
        var token = accounts.token(name);
        var session = visitor.session(name, PASSWORD);
        assertLetIn(visitor.me(name, PASSWORD));
        assertLetIn(visitor.me(token));
        assertLetIn(visitor.in(session).get("/api/v1/me"));

        changed(with(entry(), "active", false));

        assertRefused(visitor.me(token), 401, "unauthenticated");
        assertRefused(visitor.me(name, PASSWORD), 401, "unauthenticated");
        assertRefused(visitor.in(session).get("/api/v1/me"), 401, "unauthenticated");
        assertThat(visitor.signIn(name, PASSWORD).statusCode()).isEqualTo(401);

        changed(entry());

        assertLetIn(visitor.me(name, PASSWORD));
        assertRefused(visitor.me(token), 401, "unauthenticated");
        assertRefused(visitor.in(session).get("/api/v1/me"), 401, "unauthenticated");
    }

    @Test
    void aNewPasswordEndsWhatTheOldOneBegan() {
        created(with(account(), "password", PASSWORD));
        var token = accounts.token(name);
        assertLetIn(visitor.me(name, PASSWORD));
        var reset = with(entry(), "password", "vier-Brunnen-am-Berg");

        changed(reset);

        assertRefused(visitor.me(name, PASSWORD), 401, "unauthenticated");
        assertRefused(visitor.me(token), 401, "unauthenticated");
        var session = visitor.session(name, "vier-Brunnen-am-Berg");
        changed(reset);
        assertLetIn(visitor.in(session).get("/api/v1/me"));
    }

    @Test
    void anAdministratorDoesNotLockThemselvesOut() {
        var own = Map.<String, Object>of("displayName", "管理员", "role", "ADMIN", "area", ground.code);

        assertRefused(put(adminName, with(own, "role", "READER")), 409, "own-account");
        assertRefused(put(adminName, with(own, "active", false)), 409, "own-account");
        assertRefused(put(adminName, with(own, "area", ground.莲花村)), 409, "own-account");
        assertRefused(put(adminName, with(own, "password", "vier-Brunnen-am-Berg")), 409, "own-account");
        assertThat(put(adminName, own).statusCode()).isEqualTo(200);
    }

    @Test
    void anAccountOfAWiderAreaIsOutOfReach() {
        var wider = accounts.created(Role.OFFICE, ground.county);

        assertRefused(put(wider, entry()), 404, "not-found");
        assertRefused(visitor.by(admin).get("/api/v1/accounts/" + wider), 404, "not-found");
        assertRefused(visitor.by(admin).get("/api/v1/accounts/nobody"), 404, "not-found");
    }

    @Test
    void listsThoseOfTheAreaPageByPage() {
        var village = accounts.created(Role.MEDIATOR, ground.莲花村);
        created(account());

        var first = visitor.by(admin).get("/api/v1/accounts?limit=2");
        var second = visitor.by(admin).get("/api/v1/accounts?limit=2&after=" + first.path("next"));

        var names = new java.util.ArrayList<String>(first.path("items.name"));
        names.addAll(second.<List<String>>path("items.name"));
        assertThat(names).containsExactlyInAnyOrder(adminName, village, name).isSorted();
        assertThat(second.<String>path("next")).isNull();
        assertThat(second.<Integer>path("total")).isNull();
        assertThat(visitor.by(admin).get("/api/v1/accounts?limit=2&total=true").<Integer>path("total"))
                .isEqualTo(3);
        assertThat(visitor.by(admin).get("/api/v1/accounts?area=" + ground.莲花村).<List<String>>path("items.name"))
                .containsExactly(village);
    }

    private Map<String, Object> account() {
        return with(entry(), "name", name);
    }

    private Map<String, Object> entry() {
        return Map.of("displayName", "看板", "role", "READER", "area", ground.code);
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        var copy = new HashMap<>(body);
        copy.put(field, value);
        return copy;
    }

    private Response created(Map<String, Object> body) {
        var answer = post(body);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer;
    }

    private void changed(Map<String, Object> body) {
        var answer = put(name, body);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    private Response post(Map<String, Object> body) {
        return visitor.by(admin)
                .contentType("application/json; charset=UTF-8")
                .body(body)
                .post("/api/v1/accounts");
    }

    private Response put(String account, Map<String, Object> body) {
        return visitor.by(admin)
                .contentType("application/json; charset=UTF-8")
                .body(body)
                .put("/api/v1/accounts/" + account);
    }
}
