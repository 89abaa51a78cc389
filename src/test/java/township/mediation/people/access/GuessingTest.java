package township.mediation.people.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import township.mediation.people.accounts.Role;

@QuarkusTest
class GuessingTest extends WithAccounts {

    private static final String WRONG = "falsch-und-lang-genug";

    @Inject
    Session database;

    private String name;

    @BeforeEach
    void create() {
        name = accounts.created(Role.READER, ground.code);
        clock.set("2025-03-15T10:00:00");
    }

    @Test
    void tenWrongPasswordsAreLookedAtAndThenNotEvenTheRightOne() {
        fail(visitor, 10);

        assertThrottled(visitor.me(name, WRONG), 900);
        assertThrottled(visitor.me(name, PASSWORD), 900);
        assertThrottled(Visitor.fromAnywhere().me(name, PASSWORD), 900);
    }

    @Test
    void anAccountThatDoesNotExistIsThrottledInTheSameWay() {
        name = "nobody" + UUID.randomUUID().toString().substring(0, 8);
        fail(visitor, 10);

        assertThrottled(visitor.me(name, WRONG), 900);
    }

    @Test
    void theThrottleEndsFifteenMinutesAfterTheLastOneLookedAt() {
        fail(visitor, 9);
        clock.set("2025-03-15T10:10:00");
        fail(visitor, 1);

        clock.set("2025-03-15T10:24:59");
        assertThrottled(visitor.me(name, PASSWORD), 1);
        clock.set("2025-03-15T10:25:00");
        assertLetIn(visitor.me(name, PASSWORD));
        fail(visitor, 9);
    }

    @Test
    void failuresFurtherApartThanFifteenMinutesNeverAddUp() {
        for (int i = 0; i < 12; i++) {
            clock.set("2025-03-15T%02d:%02d:00".formatted(10 + i * 2 / 60, i * 2 % 60));
            fail(visitor, 1);
            clock.set("2025-03-15T%02d:00:00".formatted(11 + i));
        }
        assertLetIn(visitor.me(name, PASSWORD));
    }

    @Test
    void aClockThatRanAheadLocksNobodyOutOnceItIsRight() {
        clock.set("2026-04-19T10:00:00");
        fail(visitor, 10);
        clock.set("2026-04-19T10:00:11");
        assertThrottled(visitor.me(name, PASSWORD), 889);

        clock.set("2025-03-15T10:00:00");
        fail(visitor, 10);
        assertThrottled(visitor.me(name, PASSWORD), 900);
        clock.set("2025-03-15T10:15:00");
        assertLetIn(visitor.me(name, PASSWORD));
    }

    @Test
    void anAddressLockedOutByAClockThatRanAheadIsFreeOnceItIsRight() {
        clock.set("2026-04-19T10:00:00");
        for (int i = 0; i < 100; i++) {
            assertRefused(visitor.me("nobody-" + i, WRONG), 401, "unauthenticated");
        }
        clock.set("2026-04-19T10:00:11");
        assertThrottled(visitor.me(name, PASSWORD), 889);

        clock.set("2025-03-15T10:00:00");
        assertLetIn(visitor.me(name, PASSWORD));
    }

    @Test
    void anAddressKnownByAClockThatRanAheadIsNotKnownForLonger() {
        clock.set("2026-04-19T10:00:00");
        assertLetIn(visitor.me(name, PASSWORD));

        clock.set("2025-03-15T10:00:00");
        fail(Visitor.fromAnywhere(), 10);
        assertThrottled(visitor.signIn(name, PASSWORD), 900);
    }

    @Test
    void aStrangerDoesNotLockOutTheOwner() {
        assertLetIn(visitor.me(name, PASSWORD));
        fail(Visitor.fromAnywhere(), 10);
        assertThrottled(Visitor.fromAnywhere().me(name, PASSWORD), 900);

        assertLetIn(visitor.me(name, PASSWORD));
        assertThat(visitor.signIn(name, PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void whereTheOwnerSignsInTenAreLookedAtToo() {
        assertLetIn(visitor.me(name, PASSWORD));
        fail(visitor, 10);

        assertThrottled(visitor.me(name, WRONG), 900);
        assertThrottled(visitor.signIn(name, PASSWORD), 900);
        fail(Visitor.fromAnywhere(), 10);
    }

    @ParameterizedTest
    @CsvSource({"2025-04-14T09:59:59, 303", "2025-04-14T10:00:00, 429"})
    void anAddressIsRememberedForThirtyDays(String later, int status) {
        assertLetIn(visitor.me(name, PASSWORD));
        clock.set(later);
        fail(Visitor.fromAnywhere(), 10);

        assertThat(visitor.signIn(name, PASSWORD).statusCode()).isEqualTo(status);
    }

    /** The first of them half an hour: so long one may count towards a throttle. */
    @Test
    void failuresCountWhoeverSignsInMeanwhile() {
        fail(visitor, 9);
        clock.set("2025-03-15T10:14:59");
        fail(visitor, 1);
        clock.set("2025-03-15T10:29:58");
        assertLetIn(Visitor.fromAnywhere().me(accounts.created(Role.READER, ground.code), PASSWORD));

        assertThrottled(visitor.me(name, PASSWORD), 1);
    }

    @Test
    void failuresAreKeptForADayAndThenDeletedByWhoeverSignsIn() {
        fail(visitor, 2);

        clock.set("2025-03-16T10:00:00");
        assertLetIn(visitor.me(accounts.created(Role.READER, ground.code), PASSWORD));
        assertThat(failuresBefore("2025-03-15T10:00:01")).isGreaterThanOrEqualTo(2);
        clock.set("2025-03-16T10:00:01");
        assertLetIn(visitor.me(accounts.created(Role.READER, ground.code), PASSWORD));
        assertThat(failuresBefore("2025-03-15T10:00:01")).isZero();
    }

    private long failuresBefore(String local) {
        return database.createNativeQuery("select count(*) from failed_attempt where at < :day", Long.class)
                .addScalar("count", Long.class)
                .setParameter(
                        "day",
                        LocalDateTime.parse(local).atZone(clock.getZone()).toInstant())
                .getSingleResult();
    }

    @Test
    void sessionsAndTokensGivenBeforeGoOnWorking() {
        var token = accounts.token(name);
        var session = visitor.session(name, PASSWORD);
        fail(visitor, 10);
        assertThrottled(visitor.signIn(name, PASSWORD), 900);

        assertLetIn(visitor.me(token));
        assertLetIn(visitor.in(session).get("/api/v1/me"));
    }

    @Test
    void aHundredFromAnAddressAreLookedAtWhateverTheAccount() {
        for (int i = 0; i < 100; i++) {
            assertRefused(visitor.me("nobody-" + i, WRONG), 401, "unauthenticated");
        }
        assertThrottled(visitor.me("nobody-100", WRONG), 900);
        assertThrottled(visitor.me(name, PASSWORD), 900);
        assertLetIn(Visitor.fromAnywhere().me(name, PASSWORD));
    }

    @Test
    void ofManyAtOnceNoMoreAreLookedAt() {
        var many = Executors.newFixedThreadPool(30);
        try {
            var answers = IntStream.range(0, 30)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> visitor.me(name, WRONG + i), many))
                    .toList();
            assertThat(answers.stream().map(CompletableFuture::join).map(Response::statusCode))
                    .containsOnly(401, 429)
                    .filteredOn(status -> status == 401)
                    .hasSize(10);
        } finally {
            many.shutdown();
        }
    }

    @Test
    void changingThePasswordIsNoWayRound() {
        var token = accounts.token(name);
        for (int i = 0; i < 10; i++) {
            assertRefused(change(token, WRONG + i), 422, "password-wrong");
        }
        assertThrottled(change(token, PASSWORD), 900);
    }

    @Test
    void thePageSaysThatOneHasToWait() {
        fail(visitor, 10);
        var page = visitor.signIn(name, PASSWORD);

        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(page.contentType()).startsWith("text/html");
        assertThat(page.asString()).contains("密码错误次数过多");
    }

    private Response change(String token, String current) {
        return visitor.by(token)
                .contentType("application/json")
                .body("{\"currentPassword\": \"" + current + "\", \"newPassword\": \"vier-Brunnen-am-Berg\"}")
                .put("/api/v1/me/password");
    }

    private void fail(Visitor from, int times) {
        for (int i = 0; i < times; i++) {
            assertRefused(from.me(name, WRONG + i), 401, "unauthenticated");
        }
    }

    private static void assertThrottled(Response answer, int seconds) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(429);
        assertThat(answer.header("Retry-After")).isEqualTo(String.valueOf(seconds));
        assertThat(Stream.of("text/html", "application/problem+json"))
                .anyMatch(type -> answer.contentType().startsWith(type));
    }
}
