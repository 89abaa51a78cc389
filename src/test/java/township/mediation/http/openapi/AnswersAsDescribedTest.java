package township.mediation.http.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AnswersAsDescribedTest {

    @Test
    void looksAtTheAnswersInThisKindOfTestToo() {
        assertThat(RestAssured.filters()).hasAtLeastOneElementOfType(AnswersAsDescribed.class);
    }
}
