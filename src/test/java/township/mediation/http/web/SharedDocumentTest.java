package township.mediation.http.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SharedDocumentTest {

    @ParameterizedTest
    @CsvSource({
        "/q/openapi,             */*,              application/yaml",
        "/q/openapi,             application/json, application/json",
        "/q/openapi?format=JSON, */*,              application/json",
        "/q/openapi.json,        */*,              application/json",
        "/q/openapi.yaml,        application/json, application/yaml",
        "/q/openapi.yml,         */*,              application/yaml"
    })
    void isServedInTheFormAskedFor(String address, String accepted, String type) {
        var answer = given().accept(accepted).get(address);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo(type + ";charset=UTF-8");
        assertThat(answer.asString())
                .startsWith(type.endsWith("json") ? "{" : "---")
                .contains("recordCase");
    }

    @Test
    void isTheSameEachTime() {
        assertThat(given().get("/q/openapi.json").asByteArray())
                .isEqualTo(given().get("/q/openapi.json").asByteArray());
    }

    @Test
    void isNotSentToWhoeverAsksForItsHead() {
        assertThat(given().head("/q/openapi.json").statusCode()).isEqualTo(200);
    }
}
