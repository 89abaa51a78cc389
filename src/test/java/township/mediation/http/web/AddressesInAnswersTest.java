package township.mediation.http.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Api.recorded;
import static township.mediation.cases.Body.anOpenCase;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import township.mediation.cases.OnOwnGround;
import township.mediation.http.openapi.ServedDocument;
import township.mediation.people.accounts.AccountsForTests;
import township.mediation.people.accounts.Role;

/** Whatever host a client says that it asks: no answer leads there. */
@QuarkusTest
class AddressesInAnswersTest extends OnOwnGround {

    private static final String ELSEWHERE = "evil.example";

    @Inject
    AccountsForTests accounts;

    @Test
    void whatWasMadeIsAtAPath() {
        assertLeadsTo(
                "/api/v1/cases/", json(anOpenCase().in(ground.莲花村).fields()).post("/api/v1/cases"));
        assertLeadsTo(
                "/api/v1/villages/", json("{\"name\":\"新村\"}").put("/api/v1/villages/" + ground.unlistedVillage()));
        assertLeadsTo(
                "/api/v1/reports/annual/2023/versions/1?area=",
                asked().post("/api/v1/reports/annual/2023/publication"));
        var name = accounts.created(Role.ADMIN, ground.code);
        caller.becomeNobody();
        assertLeadsTo(
                "/api/v1/me/tokens/",
                json("{\"label\":\"x\"}")
                        .header("Authorization", accounts.basic(name))
                        .post("/api/v1/me/tokens"));
        assertLeadsTo(
                "/api/v1/accounts/x",
                json("""
                        {"name":"x%s","displayName":"x","role":"READER","area":"%s"}""".formatted(ground.code, ground.code))
                        .header("Authorization", accounts.basic(name))
                        .post("/api/v1/accounts"));
    }

    @Test
    void aSessionBeginsAndEndsAtAPath() {
        var name = accounts.created(Role.READER, ground.code);
        var form = asked().header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("name", name)
                .formParam("password", AccountsForTests.PASSWORD);

        assertThat(form.post("/sign-in").header("Location")).isEqualTo("/sign-in");
        assertThat(asked().header("Sec-Fetch-Site", "same-origin")
                        .post("/sign-out")
                        .header("Location"))
                .isEqualTo("/sign-in");
    }

    @Test
    void theNextPageIsAtAPathAndAsksTheSame() {
        recorded(anOpenCase().in(ground.莲花村).acceptedOn("2025-03-01"));
        recorded(anOpenCase().in(ground.莲花村).acceptedOn("2025-03-02"));
        recorded(anOpenCase().in(ground.莲花村).acceptedOn("2025-03-03"));

        var first =
                asked().urlEncodingEnabled(false).get("/api/v1/cases?limit=1&type=NEIGHBOUR&from=2025-01&to=2025%2D12");
        var second = follow(first);
        var third = follow(second);

        assertThat(first.header("Link"))
                .isEqualTo("</api/v1/cases?from=2025-01&limit=1&to=2025-12&type=NEIGHBOUR&after=" + first.path("next")
                        + ">; rel=\"next\"");
        assertThat(second.<String>path("items[0].acceptedOn")).isEqualTo("2025-03-02");
        assertThat(third.<String>path("items[0].acceptedOn")).isEqualTo("2025-03-01");
        assertThat(third.header("Link")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sign-in",
                "/problems",
                "/definitions",
                "/nowhere",
                "/q/swagger-ui",
                "/q/swagger-ui/",
                "/q",
                "/q/openapi",
                "/q/dev",
                "/api/v1/codes/",
                "/api/v1/cases"
            })
    void noAnswerNamesTheHost(String path) {
        assertNamesNobody(asked().get(path));
        assertNamesNobody(asked().options(path));
    }

    @Test
    void noOperationNamesTheHost() {
        for (var operation : ServedDocument.read().operations()) {
            var path = operation.path().replaceAll("\\{[^}]*}", "1");
            assertNamesNobody(asked().request(operation.method().toUpperCase(java.util.Locale.ROOT), path));
        }
    }

    private static Response follow(Response page) {
        var link = page.header("Link");
        return asked().urlEncodingEnabled(false).get(link.substring(1, link.indexOf('>')));
    }

    private static void assertLeadsTo(String path, Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        assertThat(answer.header("Location")).startsWith(path);
        assertNamesNobody(answer);
    }

    private static void assertNamesNobody(Response answer) {
        assertThat(answer.headers().toString()).doesNotContain(ELSEWHERE);
        assertThat(answer.asString()).doesNotContain(ELSEWHERE);
    }

    private static RequestSpecification json(Object body) {
        return asked().contentType("application/json; charset=UTF-8").body(body);
    }

    private static RequestSpecification asked() {
        return given().redirects().follow(false).header("Host", ELSEWHERE);
    }
}
