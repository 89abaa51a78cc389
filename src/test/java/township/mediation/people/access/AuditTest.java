package township.mediation.people.access;

import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Api.recorded;
import static township.mediation.cases.Body.aParty;
import static township.mediation.cases.Body.anOpenCase;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import township.mediation.people.accounts.Role;

@QuarkusTest
class AuditTest extends WithAccounts {

    private String adminName;
    private String admin;
    private String name;

    @BeforeEach
    void create() {
        adminName = accounts.created(Role.ADMIN, ground.code);
        admin = accounts.basic(adminName);
        name = accounts.created(Role.OFFICE, ground.code);
    }

    @Test
    void keepsSignInsAndThoseThatFailed() {
        visitor.me(name, PASSWORD);
        visitor.me(name, "falsch-und-lang-genug");
        var session = visitor.session(name, PASSWORD);
        var id = visitor.in(session).get("/api/v1/me/tokens").path("items[0].id");
        visitor.in(session).post("/sign-out");

        assertThat(entriesOf(name))
                .containsExactly("SIGNED_OUT " + id, "SIGNED_IN SESSION", "SIGN_IN_FAILED null", "SIGNED_IN BASIC");
        assertThat(audit("account=" + name).<List<String>>path("items.address")).containsOnly(visitor.address());
        assertThat(audit("account=" + name).<List<String>>path("items.area")).containsOnly(ground.code);
    }

    @Test
    void keepsTheBeginningOfAThrottleOnce() {
        for (int i = 0; i < 14; i++) {
            visitor.me(name, "falsch-und-lang-genug" + i);
        }
        assertThat(audit("account=" + name + "&action=SIGN_IN_FAILED").<List<?>>path("items"))
                .hasSize(10);
        assertThat(audit("account=" + name + "&action=SIGN_IN_THROTTLED").<List<?>>path("items"))
                .hasSize(1);
    }

    @Test
    void keepsWhatBecomesOfAnAccount() {
        var body =
                Map.of("displayName", "所长", "role", "OFFICE", "area", ground.code, "password", "vier-Brunnen-am-Berg");
        visitor.by(admin)
                .contentType("application/json; charset=UTF-8")
                .body(body)
                .put("/api/v1/accounts/" + name);

        assertThat(entriesOf(adminName)).startsWith("PASSWORD_RESET " + name, "ACCOUNT_CHANGED " + name);
    }

    @Test
    void keepsTheFirstUseOfATokenFromAnAddress() {
        var made = accounts.made(name);
        var token = "Bearer " + made.secret().text();
        var elsewhere = Visitor.fromAnywhere();
        visitor.me(token);
        visitor.me(token);
        elsewhere.me(token);

        var uses = audit("account=" + name + "&action=TOKEN_USED_FROM_NEW_ADDRESS");
        assertThat(uses.<List<String>>path("items.address")).containsExactly(elsewhere.address(), visitor.address());
        assertThat(uses.<List<String>>path("items.subject"))
                .containsOnly(made.listed().id().toString());
    }

    @Test
    void keepsWhoExportsParticularsButNothingOfThem() {
        caller.become(Role.OFFICE, ground.code);
        recorded(anOpenCase().in(ground.莲花村).with("summary", "田埂").between(aParty("欧阳铁柱", "APPLICANT")));
        caller.becomeNobody();
        visitor.by(accounts.basic(name)).accept("text/csv").get("/api/v1/cases?area=" + ground.莲花村);

        assertThat(entriesOf(name)).startsWith("PARTICULARS_EXPORTED " + ground.莲花村);
        assertThat(audit("").asString()).doesNotContain("田埂", "欧阳铁柱");
    }

    @Test
    void showsAnAdministratorTheOwnAreaOnly() {
        var neighbour = ground.neighbour();
        var stranger = accounts.created(Role.READER, neighbour.code);
        visitor.me(stranger, PASSWORD);

        assertThat(audit("").<List<String>>path("items.area")).containsOnly(ground.code);
        var county = accounts.basic(accounts.created(Role.ADMIN, ground.county));
        assertThat(visitor.by(county).get("/api/v1/audit?account=" + stranger).<List<?>>path("items"))
                .hasSize(1);
    }

    @Test
    void anAccountThatMovesIsToldOfWhereItWasAndItsNewPasswordWhereItIs() {
        var neighbour = ground.neighbour();
        var there = accounts.basic(accounts.created(Role.ADMIN, neighbour.code));
        var county = accounts.created(Role.ADMIN, ground.county);

        visitor.by(accounts.basic(county))
                .contentType("application/json; charset=UTF-8")
                .body(Map.of(
                        "displayName", "x",
                        "role", "OFFICE",
                        "area", neighbour.code,
                        "password", "vier-Brunnen-am-Berg"))
                .put("/api/v1/accounts/" + name)
                .then()
                .statusCode(200);

        assertThat(entriesOf(county)).containsExactly("ACCOUNT_CHANGED " + name);
        assertThat(entries(visitor.by(there).get("/api/v1/audit?account=" + county)))
                .containsExactly("PASSWORD_RESET " + name);
    }

    @Test
    void namesNobodyWhoDoesNotExist() {
        var typed = "mein-Passwort-im-falschen-Feld";
        visitor.me(typed, "x");
        var country = accounts.basic(accounts.created(Role.ADMIN, "0"));

        var failed = visitor.by(country).get("/api/v1/audit?limit=1&action=SIGN_IN_FAILED");
        assertThat(failed.<String>path("items[0].address")).isEqualTo(visitor.address());
        assertThat(failed.<String>path("items[0].account")).isNull();
        assertThat(failed.asString()).doesNotContain(typed);
    }

    @Test
    void isReadPageByPageAndByDay() {
        for (int i = 0; i < 3; i++) {
            visitor.signIn(name, PASSWORD);
        }
        var query = "account=" + name + "&limit=2";
        var first = audit(query);
        var ids = new ArrayList<Integer>(first.path("items.id"));
        ids.addAll(audit(query + "&after=" + first.path("next")).<List<Integer>>path("items.id"));

        assertThat(ids).hasSize(3).isSortedAccordingTo((one, other) -> other - one);
        assertThat(audit(query + "&total=true").<Integer>path("total")).isEqualTo(3);
        assertThat(first.<Integer>path("total")).isNull();
        assertThat(audit("account=" + name + "&since=2025-03-15&until=2025-03-15")
                        .<List<?>>path("items"))
                .hasSize(3);
        assertThat(audit("account=" + name + "&since=2025-03-16").<List<?>>path("items"))
                .isEmpty();
        assertThat(audit("account=" + name + "&until=2025-03-14").<List<?>>path("items"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-14T23:59:59, 2025-03-14",
        "2025-03-15T00:00:00, 2025-03-15",
        "2025-03-15T23:59:59, 2025-03-15",
        "2025-03-16T00:00:00, 2025-03-16"
    })
    void aDayIsADayInChina(String time, String day) {
        clock.set(time);
        visitor.signIn(name, PASSWORD);

        var query = "account=" + name + "&since=%1$s&until=%1$s";
        for (var asked : List.of("2025-03-14", "2025-03-15", "2025-03-16")) {
            assertThat(audit(query.formatted(asked)).<List<?>>path("items"))
                    .as(asked)
                    .hasSize(asked.equals(day) ? 1 : 0);
        }
    }

    @Test
    void showsNothingOfAreasBesideTheOwnOneWhereverTheyStandInTheOrder() {
        var codes = Stream.of(ground.neighbour(), ground, ground.neighbour())
                .map(township -> township.code)
                .sorted()
                .toList();
        codes.forEach(code -> visitor.me(accounts.created(Role.READER, code), PASSWORD));
        for (var code : codes) {
            var asked = accounts.basic(accounts.created(Role.ADMIN, code));
            assertThat(visitor.by(asked).get("/api/v1/audit?limit=200").<List<String>>path("items.area"))
                    .isNotEmpty()
                    .containsOnly(code);
        }
    }

    private List<String> entriesOf(String account) {
        return entries(audit("account=" + account));
    }

    private static List<String> entries(Response page) {
        return page.<List<Map<String, Object>>>path("items").stream()
                .map(item -> item.get("action") + " " + item.get("subject"))
                .toList();
    }

    private Response audit(String query) {
        var answer = visitor.by(admin).get("/api/v1/audit?" + (query.isEmpty() ? "limit=200" : query));
        assertLetIn(answer);
        return answer;
    }
}
