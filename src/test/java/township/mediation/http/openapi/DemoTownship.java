package township.mediation.http.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import township.mediation.fixtures.Township;
import township.mediation.people.accounts.CallerForTests;
import township.mediation.people.accounts.Role;

/** The township that the examples are about, where nothing happens but in one test. Only its code is another. */
record DemoTownship(String code) {

    private static final String CODE = "431223206";
    private static final String NAMED = """
            update area set name = here.name, name_en = here.name_en
            from area here where area.code = ? and here.code = ?""";

    /** With its villages and no case; its office is asking. */
    static DemoTownship founded(CallerForTests caller) {
        var ground = Township.founded();
        caller.become(Role.OFFICE, ground.code);
        var demo = new DemoTownship(ground.code);
        demo.takeName();
        text("/areas/villages.csv")
                .lines()
                .filter(line -> line.startsWith(CODE))
                .forEach(demo::list);
        return demo;
    }

    DemoTownship withTheCasesOfTheDemo() {
        var cases = ServedDocument.parsed(text("/demo/cases-2024.json")).path("cases");
        var batch = ServedDocument.JSON.createObjectNode().set("items", cases);
        var recorded = given().contentType("application/json")
                .body(here(batch.toString()))
                .post("/api/v1/cases/batch");
        assertThat(recorded.jsonPath().getList("results.status", Integer.class))
                .hasSameSizeAs(cases)
                .containsOnly(201);
        return this;
    }

    /** What an example sends, as it is sent here. */
    String here(String sent) {
        return sent.replace(CODE, code);
    }

    /** What is answered here, as the demo would answer. */
    String there(Response answer) {
        return answer.asString().replace(code, CODE);
    }

    private void list(String line) {
        var village = line.split(",");
        var listed = given().contentType("application/json")
                .body("{\"name\": \"" + village[1] + "\"}")
                .put("/api/v1/villages/" + here(village[0]));
        assertThat(listed.statusCode()).isIn(200, 201);
    }

    private void takeName() {
        try (var connection = CDI.current().select(DataSource.class).get().getConnection();
                var named = connection.prepareStatement(NAMED)) {
            named.setString(1, code);
            named.setString(2, CODE);
            assertThat(named.executeUpdate()).isEqualTo(1);
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static String text(String resource) {
        try (var file = Objects.requireNonNull(DemoTownship.class.getResourceAsStream(resource), resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
