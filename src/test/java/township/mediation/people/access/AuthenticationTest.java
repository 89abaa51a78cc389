package township.mediation.people.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import township.mediation.cases.DatabaseTraffic;
import township.mediation.people.accounts.Role;

/** How often a dashboard that asks all the time makes the service look at its account. */
@QuarkusTest
@WithTestResource(DatabaseTraffic.class)
class AuthenticationTest extends WithAccounts {

    private static final int REQUESTS = 60;
    /** BEGIN goes with the first statement. */
    private static final int STATEMENTS_OF_A_CHECK = 2;
    /** The pool may open a connection meanwhile. */
    private static final int STATEMENTS_OF_THE_POOL = 6;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    DatabaseTraffic traffic;

    @Inject
    DataSource source;

    static Stream<Arguments> waysIn() {
        return Stream.of(arguments("name and password"), arguments("token"));
    }

    @ParameterizedTest
    @MethodSource("waysIn")
    void theDatabaseIsAskedAtMostOnceASecond(String wayIn) {
        var name = accounts.created(Role.READER, ground.code);
        var header = wayIn.equals("token") ? accounts.token(name) : accounts.basic(name);
        for (int i = 0; i < 3; i++) {
            assertThat(visitor.by(header).get("/api/v1/accounts").statusCode()).isEqualTo(403);
        }
        var begin = System.nanoTime();

        var asked = traffic.during(() -> {
            for (int i = 0; i < REQUESTS; i++) {
                assertThat(visitor.by(header).get("/api/v1/accounts").statusCode())
                        .isEqualTo(403);
            }
        });

        var seconds = Duration.ofNanos(System.nanoTime() - begin).toSeconds() + 1;
        assertThat(asked.statements())
                .isLessThanOrEqualTo((int) (seconds + 1) * STATEMENTS_OF_A_CHECK + STATEMENTS_OF_THE_POOL);
    }

    /** What another instance changes is seen soon: a second is promised, and half a minute is time for a busy machine. */
    @Test
    void nobodyIsRecognizedForLongWithoutTheDatabase() throws SQLException, InterruptedException {
        var name = accounts.created(Role.READER, ground.code);
        var headers = List.of(accounts.basic(name), accounts.token(name));
        var session = visitor.session(name, PASSWORD);
        headers.forEach(header -> assertLetIn(visitor.me(header)));
        assertLetIn(visitor.in(session).get("/api/v1/me"));

        deactivateElsewhere(name);

        for (var header : headers) {
            awaitRefusal(() -> visitor.me(header));
        }
        awaitRefusal(() -> visitor.in(session).get("/api/v1/me"));
    }

    private void deactivateElsewhere(String name) throws SQLException {
        try (var connection = source.getConnection();
                var account = connection.prepareStatement("update account set active = false where name = ?")) {
            account.setString(1, name);
            assertThat(account.executeUpdate()).isEqualTo(1);
        }
    }

    private static void awaitRefusal(Supplier<Response> request) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (request.get().statusCode() == 200 && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        assertThat(request.get().statusCode()).isEqualTo(401);
    }

    @Test
    void whoBringsNothingDoesNotReachTheDatabase() {
        var asked = traffic.during(() -> visitor.request().get("/api/v1/cases"));

        assertThat(asked.statements()).isZero();
    }

    @Test
    void whoGoesOnTryingDoesNotReachTheDatabaseEither() {
        var name = accounts.created(Role.READER, ground.code);
        for (int i = 0; i < 10; i++) {
            visitor.me(name, "falsch-und-lang-genug" + i);
        }
        clock.set("2025-03-15T10:00:11");
        assertThat(visitor.me(name, PASSWORD).statusCode()).isEqualTo(429);

        var asked = traffic.during(() ->
                assertThat(visitor.me(name, PASSWORD).header("Retry-After")).isEqualTo("889"));

        assertThat(asked.statements()).isZero();
        clock.set("2025-03-15T10:15:00");
        assertThat(visitor.me(name, PASSWORD).statusCode()).isEqualTo(200);
    }

    @Test
    void whoGoesOnAtOnceReachesItNowAndThenOnly() {
        var name = accounts.created(Role.READER, ground.code);
        for (int i = 0; i < 10; i++) {
            visitor.me(name, "falsch-und-lang-genug" + i);
        }
        var once = traffic.during(() -> tryAgain(name));

        var many = traffic.during(() -> {
            for (int i = 0; i < REQUESTS; i++) {
                tryAgain(name);
            }
        });

        assertThat(once.statements()).isPositive();
        assertThat(many.statements()).isLessThan(REQUESTS / 2 * once.statements());
    }

    private void tryAgain(String name) {
        assertThat(visitor.me(name, PASSWORD).header("Retry-After")).isEqualTo("900");
    }
}
