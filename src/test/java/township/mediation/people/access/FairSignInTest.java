package township.mediation.people.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import township.mediation.people.accounts.Role;

/** How many wrong passwords of others are looked at before a right one: counted, for how long that takes says nothing. */
@QuarkusTest
class FairSignInTest extends WithAccounts {

    private static final int MANY = 30;
    /** What is looked at while the request is on its way and its answer is on the way back comes to this. */
    private static final int FEW = MANY / 2;

    @Inject
    KnownAddresses known;

    @Inject
    Session database;

    @Test
    void aRightPasswordDoesNotWaitForTheWrongOnesOfMany() throws InterruptedException {
        var name = accounts.created(Role.READER, ground.code);
        assertLetIn(visitor.me(name, PASSWORD));
        try (var crowd = new Crowd(RestAssured.port, MANY)) {
            crowd.awaitRounds(1);

            assertSoon(crowd, () -> visitor.signIn(name, PASSWORD), 303);
            assertSoon(crowd, () -> Visitor.fromAnywhere().signIn(name, PASSWORD), 303);
            assertSoon(crowd, () -> Visitor.fromAnywhere().me(name, PASSWORD), 200);
        }
    }

    @Test
    void whereThereIsNoPlaceItIsSaidWhenToComeAgain() {
        var many = Executors.newFixedThreadPool(2 * PasswordQueue.PLACES_OF_ONE);
        QuarkusTransaction.begin();
        // No attempt can be written down meanwhile, so that none ends.
        database.createNativeQuery("lock table failed_attempt in exclusive mode")
                .executeUpdate();
        var answers = IntStream.range(0, 2 * PasswordQueue.PLACES_OF_ONE)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> i % 2 == 0 ? visitor.me("nobody" + i, "x") : visitor.signIn("nobody" + i, "x"), many))
                .toList();
        var refused = CompletableFuture.anyOf(answers.toArray(CompletableFuture<?>[]::new));
        try {
            var first = (Response) refused.join();
            assertThat(first.statusCode()).isEqualTo(503);
            assertThat(first.header("Retry-After")).isEqualTo("5");
        } finally {
            QuarkusTransaction.rollback();
            many.shutdown();
        }
        assertThat(answers.stream().map(CompletableFuture::join).map(Response::statusCode))
                .containsOnly(401, 503)
                .filteredOn(status -> status == 401)
                .hasSizeGreaterThanOrEqualTo(PasswordQueue.PLACES_OF_ONE);
    }

    @Test
    void aNameThatNobodyCanHaveIsNotLookedUp() {
        assertThat(waiting("x".repeat(33), visitor).isLookedUp).isTrue();
        assertThat(waiting("x".repeat(32), visitor).isLookedUp).isFalse();
    }

    @Test
    void oneStatementFindsWhoIsKnownWhere() {
        var name = accounts.created(Role.READER, ground.code);
        var other = accounts.created(Role.READER, ground.code);
        assertLetIn(visitor.me(name, PASSWORD));
        var there = waiting(name, visitor);

        var found = QuarkusTransaction.requiringNew()
                .call(() ->
                        known.among(List.of(there, waiting(name, Visitor.fromAnywhere()), waiting(other, visitor))));

        assertThat(found).containsExactly(there);
        clock.set("2025-04-14T10:00:01");
        assertThat(QuarkusTransaction.requiringNew().call(() -> known.among(List.of(there))))
                .isEmpty();
    }

    private static Waiting<String> waiting(String name, Visitor from) {
        return new Waiting<>(name, from.address(), false, () -> name);
    }

    private static void assertSoon(Crowd crowd, Supplier<Response> signIn, int status) {
        var before = crowd.looked();
        assertThat(signIn.get().statusCode()).isEqualTo(status);
        assertThat(crowd.looked() - before).isLessThanOrEqualTo(FEW);
    }
}
