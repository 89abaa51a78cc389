package township.mediation.areas;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Refusals.assertRefused;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import township.mediation.cases.OnOwnGround;
import township.mediation.people.accounts.Role;

@QuarkusTest
class VillagesTest extends OnOwnGround {

    private static final String HOME = "431223206";

    @Test
    void listsTheTwelveVillagesOfTheHomeAreaByCode() {
        caller.becomeTheOfficeAtHome();

        var answer = villages("");

        assertThat(answer.<List<String>>path("items.name"))
                .containsExactly("王家村", "六里村", "岩门村", "金桥村", "前塘村", "漩湾村", "元坪村", "二塘村", "丹山村", "纪岩村", "莲花村", "茶园坪村");
        assertThat(answer.<List<String>>path("items.code")).isSorted().first().isEqualTo("431223206200");
        assertThat(answer.asString())
                .contains("{\"code\":\"431223206215\",\"name\":\"莲花村\",\"township\":\"后塘瑶族乡\","
                        + "\"mergedInto\":null,\"mergedOn\":null}");
    }

    @ParameterizedTest
    @EnumSource
    void everyRoleReadsTheVillagesOfItsArea(Role role) {
        caller.become(role, HOME);

        assertThat(villages("").<List<?>>path("items")).hasSize(12);
        assertThat(villages("?area=431223206215").<List<String>>path("items.name"))
                .containsExactly("莲花村");
        assertThat(village("431223206215").<String>path("township")).isEqualTo("后塘瑶族乡");
    }

    @Test
    void listsEveryTownshipOfAWiderArea() {
        var neighbour = ground.neighbour();
        caller.become(Role.READER, ground.county);

        assertThat(villages("").<List<?>>path("items")).hasSize(6);
        assertThat(villages("?area=" + neighbour.code).<List<String>>path("items.township"))
                .containsOnly("白云乡")
                .hasSize(3);
    }

    @Test
    void aVillageInNoListIsNotFoundAndOneOutsideForbidden() {
        assertRefused(village(ground.unlistedVillage()), 404, "not-found");
        assertRefused(village("431223206215"), 403, "forbidden");
        assertRefused(village("431223206999"), 403, "forbidden");
        caller.become(Role.MEDIATOR, ground.莲花村);
        assertRefused(village(ground.六里村), 403, "forbidden");
        assertThat(village(ground.莲花村).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"431223206", "x", "43122320621x", "4312232062155"})
    void whatIsNoCodeOfAVillageIsNotFound(String code) {
        assertRefused(village(code), 404, "not-found");
    }

    @Test
    void anAreaOutsideIsForbiddenAndAnUnlistedOneUnknown() {
        assertRefused(villages("?area=" + HOME), 403, "forbidden");
        assertRefused(villages("?area=" + ground.county), 403, "forbidden");
        assertRefused(villages("?area=" + ground.unlistedVillage()), 400, "invalid-parameter", "area");
        assertRefused(villages("?area=x"), 400, "invalid-parameter", "area");
        assertRefused(villages("?name=x"), 400, "invalid-parameter", "name");
    }

    private static Response villages(String query) {
        return given().get("/api/v1/villages" + query);
    }

    private static Response village(String code) {
        return given().get("/api/v1/villages/" + code);
    }
}
