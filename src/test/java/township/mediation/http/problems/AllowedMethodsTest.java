package township.mediation.http.problems;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Refusals.assertRefused;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import township.mediation.http.openapi.ServedDocument;

@QuarkusTest
class AllowedMethodsTest {

    private static final Map<String, String> PARTS = Map.of(
            "id", "01890a5d-ac96-774b-bcce-b302099a8057",
            "code", "431223206215",
            "year", "2024",
            "version", "1",
            "name", "lianhua");

    /** By the addresses that the document describes. */
    private Map<String, SortedSet<String>> described;

    @BeforeEach
    void read() {
        described = ServedDocument.read().operations().stream()
                .collect(groupingBy(
                        operation -> address(operation.path()),
                        TreeMap::new,
                        mapping(operation -> operation.method().toUpperCase(Locale.ROOT), toCollection(TreeSet::new))));
    }

    @Test
    void everyAddressNamesItsOwnAndNoneOfAnother() {
        assertThat(described).hasSizeGreaterThan(25);
        described.forEach((address, methods) -> {
            var answer = given().options(address);
            assertThat(answer.header("Allow")).as(address).isEqualTo(allowed(methods));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.asString()).isEmpty();
        });
    }

    @Test
    void everyOtherMethodIsRefusedAndToldThem() {
        described.forEach((address, methods) -> {
            var others = new TreeSet<>(Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "BREW"));
            others.removeAll(Set.of(allowed(methods).split(", ")));
            for (var other : others) {
                var answer = given().request(other, address);
                assertThat(answer.statusCode()).as(other + " " + address).isEqualTo(405);
                assertThat(answer.header("Allow")).as(other + " " + address).isEqualTo(allowed(methods));
            }
        });
    }

    @Test
    void whereNothingIsThereAreNone() {
        assertRefused(given().options("/api/v1/nothing"), 404, "not-found");
        assertRefused(given().options("/api/v1/cases/a/b/c"), 404, "not-found");
        assertRefused(given().options("/nothing"), 404, "not-found");
    }

    private static String address(String path) {
        var address = path;
        for (var part : PARTS.entrySet()) {
            address = address.replace("{" + part.getKey() + "}", part.getValue());
        }
        return address;
    }

    private static String allowed(Set<String> methods) {
        var all = new TreeSet<>(methods);
        all.add("OPTIONS");
        if (methods.contains("GET")) {
            all.add("HEAD");
        }
        return String.join(", ", all);
    }
}
