package township.mediation.areas;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import township.mediation.cases.OnOwnGround;

/** What a start makes of lists that say something else than they did before. */
@QuarkusTest
class AreaListsTest extends OnOwnGround {

    @Inject
    AreaLists lists;

    @TempDir
    Path directory;

    @Test
    void namesFollowTheListsAndAreSaidOnce() {
        var loaded = load("%s,青山镇,Qingshan".formatted(ground.code), "%s,荷花村,青山镇".formatted(ground.莲花村));

        assertThat(loaded.renamed())
                .containsExactly(
                        new Renaming(new AreaCode(ground.code), "青山乡", "青山镇 (Qingshan)"),
                        new Renaming(new AreaCode(ground.莲花村), "莲花村", "荷花村"));
        assertThat(names()).containsEntry(ground.莲花村, "荷花村").containsEntry(ground.六里村, "六里村");
        assertThat(given().get("/api/v1/reports/annual/2024").<String>path("name"))
                .isEqualTo("青山镇");
        assertThat(load("%s,青山镇,Qingshan".formatted(ground.code), "%s,荷花村,青山镇".formatted(ground.莲花村))
                        .renamed())
                .isEmpty();
    }

    @Test
    void theListOfVillagesNamesATownshipThatTheListOfAreasDoesNotHave() {
        assertThat(load("43,湖南省,Hunan", "%s,莲花村,青山镇".formatted(ground.莲花村)).renamed())
                .containsExactly(new Renaming(new AreaCode(ground.code), "青山乡", "青山镇"));
    }

    @Test
    void theListOfAreasCountsWhereTheTwoCallATownshipOtherwise() {
        var loaded = load("%s,青山镇,".formatted(ground.code), "%s,莲花村,青山乡".formatted(ground.莲花村));

        assertThat(loaded.renamed()).containsExactly(new Renaming(new AreaCode(ground.code), "青山乡", "青山镇"));
        assertThat(loaded.unlike()).containsExactly(new Renaming(new AreaCode(ground.code), "青山镇", "青山乡"));
    }

    @Test
    void aNameThatTheOfficeHasSetStaysAndIsSaid() {
        put(ground.莲花村, "荷花村");

        var loaded = load("43,湖南省,Hunan", "%s,莲塘村,青山乡".formatted(ground.莲花村));

        assertThat(loaded.renamed()).isEmpty();
        assertThat(loaded.ofOffices()).containsExactly(new Renaming(new AreaCode(ground.莲花村), "荷花村", "莲塘村"));
        assertThat(names()).containsEntry(ground.莲花村, "荷花村");
    }

    @Test
    void whatTheListsNoLongerHaveStays() {
        load("43,湖南省,Hunan", "%s,莲花村,青山乡".formatted(ground.莲花村));

        assertThat(names()).containsOnlyKeys(ground.莲花村, ground.六里村, ground.金桥村);
    }

    private static void put(String village, String name) {
        assertThat(given().contentType("application/json")
                        .body(Map.of("name", name))
                        .put("/api/v1/villages/" + village)
                        .statusCode())
                .isEqualTo(200);
    }

    private static Map<String, String> names() {
        return given().get("/api/v1/villages").path("items.collectEntries { [it.code, it.name] }");
    }

    private AreaLists.Loaded load(String area, String village) {
        return lists.load(
                write("areas.csv", "code,name,nameEn\n" + area),
                write("villages.csv", "code,name,township\n" + village));
    }

    private String write(String name, String text) {
        try {
            return Files.writeString(directory.resolve(name), text).toString();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
