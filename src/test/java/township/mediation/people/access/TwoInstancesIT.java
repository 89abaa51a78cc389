package township.mediation.people.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import township.mediation.fixtures.Basic;
import township.mediation.fixtures.Launch;
import township.mediation.fixtures.PackagedService;
import township.mediation.running.storage.EmbeddedDatabase;

/** Two instances of the service on one database. */
@Tag("full")
class TwoInstancesIT {

    private static final String PASSWORD = "vier-Brunnen-am-Berg";
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    private static EmbeddedDatabase database;
    private static Launch launch;
    private static PackagedService one;
    private static PackagedService other;

    @BeforeAll
    static void start() {
        database = new EmbeddedDatabase(Launch.newDirectory().resolve("shared"));
        launch = new Launch();
        database.start().settings().forEach(launch::set);
        one = launch.ready();
        other = launch.ready();
    }

    @AfterAll
    static void stop() {
        other.close();
        one.close();
        database.close();
    }

    @Test
    void whatOneOfThemTakesBackTheOtherRefusesWithinASecond() throws InterruptedException {
        create("taken");
        var made = as("taken")
                .contentType("application/json")
                .body("{\"label\": \"x\"}")
                .post(one.url() + "/api/v1/me/tokens");
        var token = "Bearer " + made.path("token");
        assertThat(me(other, token)).isEqualTo(200);

        as("taken").delete(one.url() + "/api/v1/me/tokens/" + made.path("id"));
        var revoked = System.nanoTime();

        assertThat(me(one, token)).isEqualTo(401);
        restOfASecondSince(revoked);
        assertThat(me(other, token)).isEqualTo(401);
    }

    @Test
    void anAccountThatOneOfThemEndsTheOtherRefusesWithinASecond() throws InterruptedException {
        create("ended");
        var basic = Basic.header("ended", PASSWORD);
        assertThat(me(one, basic)).isEqualTo(200);
        assertThat(me(other, basic)).isEqualTo(200);

        assertThat(put("ended", false).statusCode()).isEqualTo(200);
        var changed = System.nanoTime();

        assertThat(me(one, basic)).isEqualTo(401);
        restOfASecondSince(changed);
        assertThat(me(other, basic)).isEqualTo(401);
    }

    @Test
    void theyCountWrongPasswordsTogetherAndARestartForgetsNone() {
        create("guessed");
        for (int i = 0; i < 5; i++) {
            assertThat(me(one, Basic.header("guessed", "falsch-" + i))).isEqualTo(401);
            assertThat(me(other, Basic.header("guessed", "auch-falsch-" + i))).isEqualTo(401);
        }
        assertThat(me(one, Basic.header("guessed", PASSWORD))).isEqualTo(429);
        try (var restarted = launch.ready()) {
            assertThat(me(restarted, Basic.header("guessed", PASSWORD))).isEqualTo(429);
        }
    }

    private static void restOfASecondSince(long nanoTime) throws InterruptedException {
        Thread.sleep(
                Math.max(0, A_SECOND.minusNanos(System.nanoTime() - nanoTime).toMillis()) + 1);
    }

    private static void create(String name) {
        var body =
                Map.of("name", name, "displayName", name, "role", "READER", "area", "431223206", "password", PASSWORD);
        assertThat(asAdmin().body(body).post(one.url() + "/api/v1/accounts").statusCode())
                .isEqualTo(201);
    }

    private static Response put(String name, boolean active) {
        var body = Map.of("displayName", name, "role", "READER", "area", "431223206", "active", active);
        return asAdmin().body(body).put(one.url() + "/api/v1/accounts/" + name);
    }

    private static RequestSpecification asAdmin() {
        return given().header("Authorization", one.admin()).contentType("application/json");
    }

    private static RequestSpecification as(String name) {
        return given().header("Authorization", Basic.header(name, PASSWORD));
    }

    private static int me(PackagedService service, String authorization) {
        return given().header("Authorization", authorization)
                .get(service.url() + "/api/v1/me")
                .statusCode();
    }
}
