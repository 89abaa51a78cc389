package township.mediation.cases.villages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Api.annulled;
import static township.mediation.cases.Api.recorded;
import static township.mediation.cases.Body.anOpenCase;
import static township.mediation.cases.Body.because;
import static township.mediation.cases.Refusals.assertRefused;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import township.mediation.cases.Api;
import township.mediation.cases.OnOwnGround;
import township.mediation.people.accounts.Role;

/** The office adds villages, renames them and records mergers; each is a change in the register of the township. */
@QuarkusTest
public class MaintainingVillagesTest extends OnOwnGround {

    @Test
    void listsANewVillage() {
        var code = ground.unlistedVillage();

        var answer = put(code, "新村", null, null);

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo("/api/v1/villages/" + code);
        assertThat(answer.asString())
                .isEqualTo("{\"code\":\"" + code + "\",\"name\":\"新村\",\"township\":\"青山乡\",\"mergedInto\":null,"
                        + "\"mergedOn\":null}");
        assertThat(given().get("/api/v1/villages/" + code).asString()).isEqualTo(answer.asString());
        recorded(anOpenCase().in(code));
    }

    @Test
    void aNameIsKeptAsItIsSeen() {
        var wide = "𠀋".repeat(60);
        assertThat(put(ground.莲花村, "\u3000" + wide + "\u200B", null, null).<String>path("name"))
                .isEqualTo(wide);
        for (var wrong : List.of("𠀋".repeat(61), " \u200B", "???", "莲\uFFFD村")) {
            assertRefused(put(ground.莲花村, wrong, null, null), 400, "validation-failed", "name");
        }
    }

    @Test
    void renamesAVillage() {
        var before = recorded(anOpenCase().in(ground.莲花村));

        assertThat(put(ground.莲花村, "红莲村", null, null).statusCode()).isEqualTo(200);

        assertThat(Api.read(Api.id(before)).<String>path("villageName")).isEqualTo("红莲村");
        assertThat(given().get("/api/v1/statistics?year=2025").<List<String>>path("rows.name"))
                .contains("红莲村");
    }

    @Test
    void aChangeRaisesTheRegisterAndARepetitionDoesNot() {
        recorded(anOpenCase().in(ground.莲花村));
        var changes = ground.ledger().changes();
        var tag = given().get("/api/v1/statistics").header("ETag");

        put(ground.莲花村, "红莲村", null, null);
        assertThat(ground.ledger().changes()).isEqualTo(changes + 1);
        assertThat(given().header("If-None-Match", tag)
                        .get("/api/v1/statistics")
                        .statusCode())
                .isEqualTo(200);

        assertThat(put(ground.莲花村, "红莲村", null, null).statusCode()).isEqualTo(200);
        assertRefused(put(ground.莲花村, "莲", ground.莲花村, "2025-01-01"), 422, "successor-invalid", "mergedInto");
        assertThat(ground.ledger().changes()).isEqualTo(changes + 1);
    }

    @Test
    void takesBackAMergerAndChangesIt() {
        merge(ground.莲花村, ground.六里村, "2025-01-01");
        merge(ground.莲花村, ground.金桥村, "2025-02-01");
        assertThat(put(ground.莲花村, "莲花村", null, null).<String>path("mergedInto"))
                .isNull();
        merge(ground.六里村, ground.莲花村, "2025-01-01");
    }

    @Test
    void refusesASuccessorThatDoesNotStandInTheTownship() {
        var neighbour = ground.neighbour();
        merge(ground.金桥村, ground.六里村, "2025-01-01");

        assertRefused(put(ground.莲花村, "莲花村", ground.莲花村, "2025-01-01"), 422, "successor-invalid", "mergedInto");
        assertRefused(put(ground.莲花村, "莲花村", ground.金桥村, "2025-01-01"), 422, "successor-invalid", "mergedInto");
        assertRefused(
                put(ground.莲花村, "莲花村", ground.unlistedVillage(), "2025-01-01"), 422, "successor-invalid", "mergedInto");
        assertRefused(put(ground.六里村, "六里村", ground.金桥村, "2025-01-01"), 422, "successor-invalid", "mergedInto");
        assertRefused(put(ground.莲花村, "莲花村", neighbour.莲花村, "2025-01-01"), 403, "forbidden");
        caller.become(Role.OFFICE, ground.county);
        assertRefused(put(ground.莲花村, "莲花村", neighbour.莲花村, "2025-01-01"), 422, "successor-invalid", "mergedInto");
    }

    @Test
    void renamesAVillageWhoseSuccessorHasMergedItself() {
        merge(ground.莲花村, ground.六里村, "2025-01-01");
        merge(ground.六里村, ground.金桥村, "2025-02-01");

        assertThat(put(ground.莲花村, "老莲花村", ground.六里村, "2025-01-01").statusCode())
                .isEqualTo(200);
        assertThat(put(ground.莲花村, "老莲花村", ground.六里村, "2025-01-15").statusCode())
                .isEqualTo(200);
    }

    @Test
    void refusesAMergerBeforeACaseOfTheVillage() {
        var last = recorded(anOpenCase().in(ground.莲花村).acceptedOn("2025-03-01"));

        assertRefused(put(ground.莲花村, "莲花村", ground.六里村, "2025-03-01"), 409, "village-in-use", "mergedOn");
        assertRefused(put(ground.莲花村, "莲花村", ground.六里村, "2025-02-28"), 409, "village-in-use", "mergedOn");
        merge(ground.莲花村, ground.六里村, "2025-03-02");
        assertRefused(put(ground.莲花村, "莲花村", ground.六里村, "2025-03-01"), 409, "village-in-use", "mergedOn");
        annulled(last, because("登记有误"));
        merge(ground.莲花村, ground.六里村, "2025-03-01");
    }

    @Test
    void refusesATownshipThatNoListHas() {
        caller.become(Role.OFFICE, ground.county);
        var unlisted = ground.county + (ground.code.endsWith("000") ? "001" : "000") + "200";

        assertRefused(put(unlisted, "新村", null, null), 422, "unknown-area", "code");
        assertThat(given().get("/api/v1/villages/" + unlisted).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @EnumSource(names = "OFFICE", mode = EnumSource.Mode.EXCLUDE)
    void isTheOfficesAlone(Role role) {
        caller.become(role, ground.code);

        assertRefused(put(ground.莲花村, "红莲村", null, null), 403, "forbidden");
    }

    @Test
    void keepsToTheArea() {
        assertRefused(put("431223206215", "红莲村", null, null), 403, "forbidden");
        caller.become(Role.OFFICE, ground.莲花村);
        assertRefused(put(ground.六里村, "红莲村", null, null), 403, "forbidden");
        assertThat(put(ground.莲花村, "红莲村", null, null).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}                                                         | name",
                "{'name':' '}                                               | name",
                "{'name':'村','code':'1'}                                   | code",
                "{'name':'村','township':'青山乡'}                          | township",
                "{'name':'村','mergedInto':'431223206202'}                  | mergedOn",
                "{'name':'村','mergedOn':'2025-01-01'}                      | mergedInto",
                "{'name':'村','mergedInto':'4312232','mergedOn':'2025-01-01'}| mergedInto",
                "{'name':'村','mergedInto':'431223206202','mergedOn':'1949-01-01'}| mergedOn",
                "{'name':5}                                                 | name",
            })
    void refusesAnEntryThatIsNoneByItsField(String row) {
        var parts = row.split("\\|");

        var answer = given().contentType("application/json; charset=UTF-8")
                .body(parts[0].strip().replace('\'', '"'))
                .put("/api/v1/villages/" + ground.莲花村);

        assertRefused(answer, 400, "validation-failed", parts[1].strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "431223206", "97"})
    void refusesACodeThatIsNoVillages(String code) {
        assertRefused(put(code, "村", null, null), 400, "invalid-parameter", "code");
    }

    private static void merge(String village, String into, String on) {
        assertThat(put(village, "村", into, on).statusCode()).isEqualTo(200);
    }

    public static Response put(String code, String name, String mergedInto, String mergedOn) {
        var entry = new HashMap<String, Object>(Map.of("name", name));
        entry.put("mergedInto", mergedInto);
        entry.put("mergedOn", mergedOn);
        return given().contentType("application/json; charset=UTF-8")
                .body(entry)
                .put("/api/v1/villages/" + code);
    }
}
