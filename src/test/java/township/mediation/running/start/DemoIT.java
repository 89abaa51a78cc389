package township.mediation.running.start;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import township.mediation.fixtures.Basic;
import township.mediation.fixtures.Launch;
import township.mediation.fixtures.PackagedService;

/** The demo, and what keeps it apart from real cases. */
@Tag("full")
class DemoIT {

    private static final String WARNING = "This is a demo: its cases are synthetic and its passwords are published.";

    @Test
    void holdsItsCasesOnceHoweverOftenItStarts() {
        var directory = Launch.newDirectory().resolve("data");
        try (var first = new Launch().in(directory).argument("--demo").ready()) {
            holdsTheCasesOf2024(first);
        }
        try (var again = new Launch().in(directory).argument("--demo").ready()) {
            holdsTheCasesOf2024(again);
        }
        try (var withoutTheFlag = new Launch().in(directory).ready()) {
            holdsTheCasesOf2024(withoutTheFlag);
        }
    }

    @Test
    void itsAccountsButTheMediatorHaveTheConfiguredHomeArea() {
        try (var wider =
                new Launch().argument("--demo").set("mediation.home", "4312").ready()) {
            for (var name : List.of("office", "reader", "admin")) {
                as(name).get(wider.url() + "/api/v1/me").then().body("area", equalTo("4312"));
            }
            as("mediator").get(wider.url() + "/api/v1/me").then().body("area", equalTo("431223206215"));
            as("reader")
                    .get(wider.url() + "/api/v1/statistics?year=2024&by=county")
                    .then()
                    .body("area", equalTo("4312"))
                    .body("total.accepted", equalTo(42));
        }
    }

    @Test
    void isRefusedWhereRealCasesAre() {
        var directory = Launch.newDirectory().resolve("data");
        try (var real = new Launch().in(directory).ready()) {
            assertThat(real.log()).doesNotContain(WARNING);
            given().header("Authorization", real.office("431223206"))
                    .contentType(ContentType.JSON)
                    .body("{\"villageCode\": \"431223206215\", \"type\": \"NEIGHBOUR\"}")
                    .post(real.url() + "/api/v1/cases")
                    .then()
                    .statusCode(201);
        }
        isRefusedAt(directory);
    }

    @Test
    void isRefusedWhereAYearWasClosedAndLeavesNoAccountOfItsOwn() {
        var directory = Launch.newDirectory().resolve("data");
        try (var real = new Launch().in(directory).ready()) {
            given().header("Authorization", real.office("431223206"))
                    .post(real.url() + "/api/v1/reports/annual/2024/publication")
                    .then()
                    .statusCode(201);
        }
        isRefusedAt(directory);
        try (var real = new Launch().in(directory).ready()) {
            assertThat(real.log()).doesNotContain(WARNING);
            asOffice().get(real.url() + "/api/v1/me").then().statusCode(401);
        }
    }

    private static void isRefusedAt(Path directory) {
        try (var demo = new Launch().in(directory).argument("--demo").launch()) {
            assertThat(demo.exitCode()).isEqualTo(1);
            assertThat(demo.log()).contains("--demo is refused").doesNotContain("\tat ");
        }
    }

    private static void holdsTheCasesOf2024(PackagedService service) {
        assertThat(service.log()).contains(WARNING);
        asOffice()
                .get(service.url() + "/api/v1/reports/annual/2024")
                .then()
                .body("total.accepted", equalTo(42))
                .body("total.settled", equalTo(42))
                .body("total.pending", equalTo(0))
                .body("total.successRate.value", equalTo(1.0f))
                .body("villages", hasSize(12))
                .body("villages.accepted.sum()", equalTo(42))
                .body("months.accepted.sum()", equalTo(42))
                .body("narrative.zh", equalTo("2024年，后塘瑶族乡依法用法调处矛盾纠纷42起，已全部调解成功，调解成功率100%。"));
        asOffice()
                .get(service.url() + "/api/v1/cases?year=2024&limit=200")
                .then()
                .body("items", hasSize(42))
                .body("items.summary", everyItem(startsWith("（合成数据）")))
                .body("items[41].number", equalTo("431223206-2024-0001"));
    }

    private static RequestSpecification asOffice() {
        return as("office");
    }

    private static RequestSpecification as(String name) {
        return given().header("Authorization", Basic.header(name, "demo-2024-" + name));
    }
}
