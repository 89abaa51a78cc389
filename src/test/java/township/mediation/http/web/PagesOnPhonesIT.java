package township.mediation.http.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import township.mediation.fixtures.Browser;
import township.mediation.fixtures.PackagedService;
import township.mediation.refusals.Problem;

/** No page for people is wider than a cheap phone, in either language. */
@Tag("full")
class PagesOnPhonesIT {

    private static final String WIDTH = "String(document.documentElement.scrollWidth)";

    private static PackagedService service;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        service = PackagedService.started();
        browser = new Browser();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        browser.close();
        service.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 360})
    void everyPageFits(int width) {
        browser.beAPhone(width);
        var problems = Arrays.stream(Problem.values()).map(problem -> "/problems/" + problem.slug());
        var pages = Stream.concat(Stream.of("/", "/sign-in", "/definitions", "/problems"), problems);
        for (var page : pages.toList()) {
            for (var language : new String[] {"zh", "en"}) {
                browser.open(service.url() + page + "?lang=" + language);
                assertThat(Integer.parseInt(browser.evaluate(WIDTH)))
                        .as(page + language)
                        .isEqualTo(width);
            }
        }
    }
}
