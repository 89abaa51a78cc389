package township.mediation.http.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Metrics are for this machine alone, by whatever address and through whatever proxy somebody asks for them. */
@QuarkusTest
class MetricsGateTest {

    private static final String[] ADDRESSES = {
        "/q/metrics",
        "/q/metrics/",
        "/q/metrics/x",
        "/q/metrics/application",
        "/q/%6detrics",
        "/q/metrics%2F",
        "//q//metrics",
        "/q/x/../metrics",
        "/q/./metrics/",
        "/q/metrics?name=x"
    };

    static Stream<Arguments> addressesThroughProxies() {
        return Stream.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "Via")
                .flatMap(header -> Stream.of(ADDRESSES).map(address -> Arguments.of(address, header)));
    }

    @ParameterizedTest
    @MethodSource("addressesThroughProxies")
    void noProxyShowsThem(String address, String header) {
        var answer =
                given().urlEncodingEnabled(false).header(header, "192.0.2.1").get(address);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.asString()).doesNotContain("# TYPE", "http_server");
    }

    @Test
    void thisMachineSeesThem() {
        var answer = given().get("/q/metrics");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString()).contains("# TYPE");
    }
}
