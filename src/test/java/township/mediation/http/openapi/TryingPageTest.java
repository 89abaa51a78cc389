package township.mediation.http.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TryingPageTest {

    private static final String PAGE = "/q/swagger-ui";
    private static final Pattern FILE = Pattern.compile("(?:src|href)=\"([^\"]+)\"");
    private static final Pattern DOM_PURIFY =
            Pattern.compile("version=\"(\\d+)\\.(\\d+)\\.(\\d+)\",DOMPurify\\.removed");

    /** The first without the faults that were published by November 2026. */
    private static final int[] FIRST_GOOD = {3, 4, 13};

    @ParameterizedTest
    @ValueSource(strings = {PAGE, PAGE + "/"})
    void runsFilesOfThisServiceOnly(String path) {
        var page = given().get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self';", "connect-src 'self'", "frame-ancestors 'none'");
        assertThat(page.asString())
                .doesNotContain("//")
                .doesNotContainPattern("<script(?! src=)[^>]*>|<script[^>]*>[^<]");
        assertThat(FILE.matcher(page.asString()).results()).hasSize(3).allSatisfy(file -> {
            var answer = given().get(file.group(1));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.header("Cache-Control")).doesNotContain("no-store");
        });
    }

    @Test
    void cleansHtmlByALibraryWithoutKnownFaults() {
        var bundle = given().get(bundle()).asString();
        var versions = DOM_PURIFY.matcher(bundle).results().toList();

        assertThat(versions).hasSize(1).allSatisfy(version -> {
            int[] numbers = {
                Integer.parseInt(version.group(1)),
                Integer.parseInt(version.group(2)),
                Integer.parseInt(version.group(3))
            };
            assertThat(Arrays.compare(numbers, FIRST_GOOD)).as(version.group()).isNotNegative();
        });
    }

    private static String bundle() {
        return FILE.matcher(given().get(PAGE).asString())
                .results()
                .map(file -> file.group(1))
                .filter(file -> file.endsWith("-bundle.js"))
                .findFirst()
                .orElseThrow();
    }
}
