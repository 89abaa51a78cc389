package township.mediation.figures.reports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Api.recorded;
import static township.mediation.cases.Body.aSettledCase;
import static township.mediation.cases.Body.anOpenCase;
import static township.mediation.cases.Refusals.assertRefused;
import static township.mediation.figures.reports.YearCalls.live;
import static township.mediation.figures.reports.YearCalls.publish;
import static township.mediation.figures.reports.YearCalls.published;
import static township.mediation.figures.reports.YearCalls.reopened;
import static township.mediation.figures.reports.YearCalls.report;
import static township.mediation.figures.reports.YearCalls.version;
import static township.mediation.figures.reports.YearCalls.versions;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import township.mediation.cases.Body;
import township.mediation.cases.OnOwnGround;
import township.mediation.people.accounts.Role;

/** A year is frozen as it stood, byte for byte. */
@QuarkusTest
class PublicationTest extends OnOwnGround {

    private static final String TODAY = "2025-03-15";

    @Test
    void servesTheExactBytesThatWerePublished() {
        recorded(settledIn2024());

        var answer = published(2024);

        assertThat(answer.header("Location")).isEqualTo("/api/v1/reports/annual/2024/versions/1?area=" + ground.code);
        assertThat(answer.<String>path("status")).isEqualTo("PUBLISHED");
        assertThat(answer.<Integer>path("version")).isEqualTo(1);
        for (var served : List.of(answer, report(2024), version(2024, 1), given().get(answer.header("Location")))) {
            assertThat(served.asByteArray()).isEqualTo(answer.asByteArray());
            assertThat(served.contentType()).startsWith("application/json");
            assertThat(served.header("Repr-Digest"))
                    .isEqualTo("sha-256=:" + Base64.getEncoder().encodeToString(sha256(served)) + ":");
            assertThat(served.header("ETag"))
                    .startsWith("\"")
                    .contains(HexFormat.of().formatHex(sha256(served)));
        }
        assertThat(versions(2024).<List<String>>path("items.digest"))
                .containsExactly(HexFormat.of().formatHex(sha256(answer)));
        assertThat(answer.asString()).doesNotContain(HexFormat.of().formatHex(sha256(answer)));
    }

    @Test
    void whoSendsABodyHadSomethingElseInMindAndNothingIsClosed() {
        for (var body : List.of("{\"version\": 7}", "{}", "x")) {
            var answer = given().contentType("application/json")
                    .body(body)
                    .post("/api/v1/reports/annual/2024/publication?area=" + ground.code);
            assertRefused(answer, 400, "validation-failed");
            assertThat(answer.<String>path("violations[0].message")).contains("没有请求正文");
        }
        assertThat(versions(2024).<List<Object>>path("items")).isEmpty();
        assertThat(ground.ledger().changes()).isZero();
    }

    @Test
    void saysThatNothingHasChangedToWhoHasTheVersion() {
        published(2024);
        var tag = report(2024).header("ETag");

        for (var path : List.of("2024", "2024/versions/1")) {
            var again = given().header("If-None-Match", tag).get("/api/v1/reports/annual/" + path);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.header("ETag")).isEqualTo(tag);
        }
        reopened(2024, TODAY);
        recorded(settledIn2024());
        published(2024);
        assertThat(given().header("If-None-Match", tag)
                        .get("/api/v1/reports/annual/2024")
                        .statusCode())
                .isEqualTo(200);
        assertThat(given().header("If-None-Match", tag)
                        .get("/api/v1/reports/annual/2024/versions/1")
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void freezesTheLiveFigures() {
        recorded(settledIn2024());
        recorded(anOpenCase().in(ground.六里村).acceptedOn("2024-12-31"));
        var before = figures(live(2024));

        published(2024);

        assertThat(figures(report(2024))).isEqualTo(before);
        assertThat(live(2024).<String>path("status")).isEqualTo("PROVISIONAL");
        assertThat(live(2024).<Object>path("version")).isNull();
    }

    @Test
    void isRefusedUntilTheYearIsOverInChina() {
        assertRefused(publish(2025), 409, "year-incomplete");
        clock.set("2025-12-31T23:59:59");
        assertRefused(publish(2025), 409, "year-incomplete");
        clock.set("2026-01-01T00:00:00");
        published(2025);
    }

    @Test
    void aSecondClickDoesNoHarm() {
        published(2024);
        var before = ground.ledger();

        assertRefused(publish(2024), 409, "already-published");

        assertThat(ground.ledger()).isEqualTo(before);
        assertThat(versions(2024).<List<Integer>>path("items.version")).containsExactly(1);
    }

    @Test
    void isOfOneTownshipOnly() {
        caller.become(Role.OFFICE, ground.county);
        for (var area : List.of(ground.county, ground.莲花村, "0", "ab")) {
            var answer = given().post("/api/v1/reports/annual/2024/publication?area=" + area);
            assertRefused(answer, 400, "invalid-parameter", "area");
        }
        assertRefused(publish(2024), 400, "invalid-parameter", "area");
        assertThat(given().post("/api/v1/reports/annual/2024/publication?area=" + ground.code)
                        .statusCode())
                .isEqualTo(201);
        var unlisted = ground.county + (ground.code.endsWith("000") ? "001" : "000");
        assertRefused(
                given().post("/api/v1/reports/annual/2024/publication?area=" + unlisted),
                400,
                "invalid-parameter",
                "area");
        assertRefused(given().post("/api/v1/reports/annual/2024/publication?area=431223206"), 403, "forbidden");
    }

    @Test
    void countsThePublishedTownshipsOfAWiderArea() {
        ground.neighbour();
        published(2024);
        reopened(2024, TODAY);
        recorded(settledIn2024());
        published(2024);

        caller.become(Role.READER, ground.county);

        assertThat(report(2024).<Map<String, Integer>>path("townships")).isEqualTo(Map.of("published", 1, "of", 2));
        assertThat(report(2024).<String>path("status")).isEqualTo("PROVISIONAL");
        assertThat(report(2023).<Map<String, Integer>>path("townships")).isEqualTo(Map.of("published", 0, "of", 2));
        assertThat(report(2024).<List<Object>>path("villages")).isEmpty();
        assertThat(given().get("/api/v1/reports/annual/2024?area=" + ground.code)
                        .<Object>path("townships"))
                .isNull();
    }

    @Test
    void isServedInEachFormatFromTheVersion() {
        recorded(settledIn2024());
        published(2024);
        reopened(2024, TODAY);
        recorded(settledIn2024());

        assertThat(given().get("/api/v1/reports/annual/2024.txt").asString()).contains("纠纷1起");
        assertThat(given().get("/api/v1/reports/annual/2024.txt?live=true").asString())
                .contains("纠纷2起");
        assertThat(given().get("/api/v1/reports/annual/2024.csv").asString()).contains("TOTAL,合计,0,1,1");
        assertThat(given().get("/api/v1/reports/annual/2024.csv").header("ETag"))
                .startsWith("\"1-");
        var file = given().get("/api/v1/reports/annual/2024.xlsx");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.header("Content-Disposition")).endsWith("-v1.xlsx\"");
        assertThat(given().get("/api/v1/reports/annual/2024.xlsx?live=true").header("Content-Disposition"))
                .endsWith("-live.xlsx\"");
        assertThat(file.header("ETag")).startsWith("W/\"1-");
        assertThat(given().header("If-None-Match", file.header("ETag"))
                        .get("/api/v1/reports/annual/2024.xlsx")
                        .statusCode())
                .isEqualTo(304);
    }

    private Body settledIn2024() {
        return aSettledCase().in(ground.莲花村).acceptedOn("2024-03-01").with("outcome.concludedOn", "2024-03-10");
    }

    private static String figures(Response report) {
        return report.asString().replaceFirst("(?s).*?\"definition\"", "");
    }

    private static byte[] sha256(Response answer) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(answer.asByteArray());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
