package township.mediation.people.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import township.mediation.people.accounts.Role;
import township.mediation.people.accounts.SignInMethod;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;

/** Each customer of a network of IPv6 has 2 to the power of 64 addresses: they count as one. */
@QuarkusTest
class ClientsOfIPv6Test extends WithAccounts {

    private static final String WRONG = "falsch-und-lang-genug";

    @Inject
    Authentication recognition;

    private String name;

    @BeforeEach
    void create() {
        name = accounts.created(Role.READER, ground.code);
    }

    @Test
    void wrongPasswordsCountForAllOfANetwork() {
        for (int i = 0; i < 10; i++) {
            assertRefused(from("2001:db8:1:2::" + i, name, WRONG + i), Problem.UNAUTHENTICATED);
        }
        assertRefused(from("2001:db8:1:2:ffff:ffff:ffff:ffff", name, PASSWORD), Problem.TOO_MANY_ATTEMPTS);

        var other = accounts.created(Role.READER, ground.code);
        for (int i = 0; i < 90; i++) {
            assertRefused(from("2001:db8:1:2:" + i + "::1", "nobody-" + i, WRONG), Problem.UNAUTHENTICATED);
        }
        assertRefused(from("2001:db8:1:2:a::1", other, PASSWORD), Problem.TOO_MANY_ATTEMPTS);
        assertThat(from("2001:db8:1:3::1", other, PASSWORD)).isCompletedWithValueMatching(isOf(other));
    }

    @Test
    void anOwnerIsAtHomeInAllOfANetwork() {
        assertThat(from("2001:db8:5:5::1", name, PASSWORD)).isCompletedWithValueMatching(isOf(name));
        for (int i = 0; i < 10; i++) {
            assertRefused(Visitor.fromAnywhere().me(name, WRONG + i), 401, "unauthenticated");
        }

        assertRefused(from("2001:db8:5:6::1", name, PASSWORD), Problem.TOO_MANY_ATTEMPTS);
        assertThat(from("2001:db8:5:5:1:2:3:4", name, PASSWORD)).isCompletedWithValueMatching(isOf(name));
    }

    @Test
    void aTokenThatGoesAboutOneNetworkIsUsedFromOneAddress() {
        var token = accounts.made(name).secret();
        for (var address : List.of("2001:db8:7:1::1", "2001:db8:7:1:2:3:4:5", "2001:db8:7:2::1")) {
            recognition
                    .of(new PresentedCredentials.SecretToken(SignInMethod.TOKEN, token, address))
                    .join();
        }

        var admin = accounts.basic(accounts.created(Role.ADMIN, ground.code));
        var uses = visitor.by(admin).get("/api/v1/audit?action=TOKEN_USED_FROM_NEW_ADDRESS&account=" + name);
        assertThat(uses.<List<String>>path("items.address")).containsExactly("2001:db8:7:2::1", "2001:db8:7:1::1");
    }

    /** As a connection, or a proxy that is trusted, tells the address. */
    private CompletableFuture<SignedIn> from(String address, String account, String password) {
        var answer = recognition.of(new PresentedCredentials.NameAndPassword(account, password, address));
        answer.exceptionally(refused -> null).join();
        return answer;
    }

    private static Predicate<SignedIn> isOf(String account) {
        return letIn -> letIn.caller().name().equals(account);
    }

    private static void assertRefused(CompletableFuture<SignedIn> answer, Problem problem) {
        assertThat(answer).isCompletedExceptionally();
        assertThat(answer.handle((letIn, refused) -> refused).join().getCause())
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.problem()).isEqualTo(problem));
    }
}
