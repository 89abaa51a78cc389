package township.mediation.people.accounts;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import township.mediation.fixtures.Basic;

/** What is sent as the name of an account and cannot be one. */
@QuarkusTest
class OddNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"\0", "ad\0min", "a\nb", "名", "-", "A", "a/b"})
    void areNamesOfNoAccount(String name) {
        given().get("/api/v1/accounts/{name}", name).then().statusCode(404);
        given().contentType(ContentType.JSON)
                .body("{\"displayName\": \"某\", \"role\": \"READER\", \"area\": \"431223206\"}")
                .put("/api/v1/accounts/{name}", name)
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "ad\0min", "名", ""})
    void areNoPlaceWhereAPageBegins(String name) {
        var cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(name.getBytes(StandardCharsets.UTF_8));
        given().queryParam("after", cursor)
                .get("/api/v1/accounts")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/invalid-parameter"));
    }

    @Test
    void letNobodyIn() {
        var name = "ad\0min" + System.nanoTime();
        given().header("Authorization", Basic.header(name, "x"))
                .get("/api/v1/me")
                .then()
                .statusCode(401);
        given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("name", name)
                .formParam("password", "x")
                .post("/sign-in")
                .then()
                .statusCode(401);
    }
}
