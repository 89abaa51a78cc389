package township.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;

/** What an answer that refuses must say. */
public final class Refusals {

    private Refusals() {}

    public static void assertRefused(Response answer, int status, String slug) {
        assertThat(answer.asString()).contains("/problems/" + slug + "\"");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    /** @param field as it was sent */
    public static void assertRefused(Response answer, int status, String slug, String field) {
        assertRefused(answer, status, slug);
        assertThat(answer.<List<String>>path("violations.field")).containsExactly(field);
    }
}
