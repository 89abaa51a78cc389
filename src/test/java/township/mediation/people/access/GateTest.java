package township.mediation.people.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import township.mediation.people.accounts.CallerForTests;
import township.mediation.people.accounts.Role;

/** The roles at each operation are the gate, and the only one. */
@QuarkusTest
class GateTest {

    @Inject
    Config config;

    @Inject
    CallerForTests caller;

    @AfterEach
    void becomeTheOfficeAgain() {
        caller.becomeTheOfficeAtHome();
    }

    @Test
    void isNoPolicyOfPathsWhichOddPathsHaveGotPast() {
        var names = new ArrayList<String>();
        config.getPropertyNames().forEach(names::add);

        assertThat(names)
                .contains("quarkus.http.auth.proactive")
                .noneMatch(name -> name.startsWith("quarkus.http.auth.permission"))
                .noneMatch(name -> name.startsWith("quarkus.http.auth.policy"));
    }

    @Test
    void isShutToNobodyWhereAnOperationNamesNoRoles() {
        caller.becomeNobody();

        given().get("/test/unannotated").then().statusCode(401);
    }

    @Test
    void isShutToEveryRoleWhereAnOperationNamesNoRoles() {
        for (var role : Role.values()) {
            caller.become(role, "0");

            given().get("/test/unannotated").then().statusCode(403);
        }
    }
}
