package township.mediation.reports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Api.id;
import static township.mediation.cases.Api.recorded;
import static township.mediation.cases.Body.aFailedCase;
import static township.mediation.cases.Body.aSettledCase;
import static township.mediation.cases.Body.anOpenCase;
import static township.mediation.cases.Body.performedOn;
import static township.mediation.cases.Refusals.assertRefused;
import static township.mediation.reports.YearCalls.live;
import static township.mediation.reports.YearCalls.publish;
import static township.mediation.reports.YearCalls.published;
import static township.mediation.reports.YearCalls.reopened;
import static township.mediation.reports.YearCalls.report;
import static township.mediation.reports.YearCalls.version;
import static township.mediation.reports.YearCalls.versions;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import township.mediation.accounts.Role;
import township.mediation.cases.Api;
import township.mediation.cases.Body;
import township.mediation.cases.OnOwnGround;

/** A year is frozen as it stood, byte for byte, and a correction is seen as a correction. */
@QuarkusTest
class PublicationTest extends OnOwnGround {

    private static final String TODAY = "2025-03-15";

    @Test
    void servesTheExactBytesThatWerePublished() {
        recorded(settledIn2024());

        var answer = published(2024);

        assertThat(answer.header("Location")).endsWith("/api/v1/reports/annual/2024/versions/1?area=" + ground.code);
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
        var unlisted = ground.county + "000";
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
    void theLastVersionIsServedUntilTheNext() {
        recorded(settledIn2024());
        var first = published(2024).asByteArray();
        reopened(2024, TODAY);
        recorded(settledIn2024().in(ground.六里村));

        assertThat(report(2024).asByteArray()).isEqualTo(first);
        assertThat(live(2024).<Integer>path("total.accepted")).isEqualTo(2);
        clock.set("2025-03-16T00:00:00");
        assertThat(report(2024).asByteArray()).isEqualTo(first);

        var second = published(2024).asByteArray();

        assertThat(report(2024).asByteArray()).isEqualTo(second).isNotEqualTo(first);
        assertThat(version(2024, 1).asByteArray()).isEqualTo(first);
        assertThat(version(2024, 2).asByteArray()).isEqualTo(second);
        assertThat(version(2024, 3).statusCode()).isEqualTo(404);
        assertThat(version(2023, 1).statusCode()).isEqualTo(404);
    }

    @Test
    void aNextVersionListsWhatChangedAndWhy() {
        var settled = recorded(settledIn2024());
        recorded(settledIn2024().in(ground.六里村));
        published(2024);
        reopened(2024, TODAY);
        Api.concluded(settled, Body.aFailure().with("concludedOn", "2024-03-10").with("changeReason", "记错"));

        published(2024);

        var newest = versions(2024);
        assertThat(newest.<List<Integer>>path("items.version")).containsExactly(2, 1);
        assertThat(newest.<List<Object>>path("items[1].changes")).isEmpty();
        assertThat(newest.<List<Object>>path("items[1].cases")).isEmpty();
        assertThat(newest.<List<String>>path("items[0].cases")).containsExactly(id(settled));
        assertThat(newest.<List<Map<String, Object>>>path("items[0].changes"))
                .contains(
                        change("total", null, "settled", 2, 1),
                        change("total", null, "failed", 0, 1),
                        change("villages", ground.莲花村, "oral", 1, 0),
                        change("months", "2024-03", "settled", 2, 1))
                .noneMatch(change -> ground.六里村.equals(change.get("key")))
                .noneMatch(change -> change.get("figure").equals("accepted"));
        assertThat(newest.asString())
                .contains("{\"part\":\"total\",\"key\":null,\"figure\":\"successRate\","
                        + "\"from\":{\"numerator\":2,\"denominator\":2,\"value\":1.0000},"
                        + "\"to\":{\"numerator\":1,\"denominator\":2,\"value\":0.5000}}");
    }

    @Test
    void whatOnlyLaterKnowledgeChangesMakesNoVersion() {
        var settled = recorded(settledIn2024());
        published(2024);
        Api.followedUp(settled, performedOn("2025-03-12"));

        assertThat(versions(2024).<Boolean>path("unpublishedChanges")).isFalse();
        assertRefused(publish(2024), 409, "already-published");
        assertThat(live(2024).<Integer>path("total.performed")).isEqualTo(1);
        assertThat(report(2024).<Integer>path("total.performed")).isZero();

        reopened(2024, TODAY);
        var again = publish(2024);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.<Integer>path("version")).isEqualTo(1);
        assertThat(again.asByteArray()).isEqualTo(report(2024).asByteArray());
        assertRefused(publish(2024), 409, "already-published");
    }

    @Test
    void aNewVillageOrNameIsNoChangeAgainstAVersion() {
        recorded(settledIn2024());
        published(2024);
        reopened(2024, TODAY);
        Api.rename(ground.莲花村, "红莲村");
        Api.rename(ground.unlistedVillage(), "新村");

        assertThat(versions(2024).<Boolean>path("unpublishedChanges")).isFalse();
        assertThat(publish(2024).statusCode()).isEqualTo(200);
        assertThat(report(2024).asString()).doesNotContain("红莲村");
    }

    @Test
    void aLaterYearWhoseCarriedOverMovedShowsIt() {
        var open = recorded(anOpenCase().in(ground.莲花村).acceptedOn("2023-12-01"));
        published(2023);
        published(2024);
        reopened(2023, TODAY);
        Api.concluded(open, Body.aFailure().with("concludedOn", "2023-12-31"));

        assertThat(versions(2023).<Boolean>path("unpublishedChanges")).isTrue();
        assertThat(versions(2024).<Boolean>path("unpublishedChanges")).isTrue();
        published(2023);
        assertThat(versions(2023).<Boolean>path("unpublishedChanges")).isFalse();
        assertThat(versions(2024).<Boolean>path("unpublishedChanges")).isTrue();
        published(2024);
        assertThat(versions(2024).<List<String>>path("items[0].cases")).containsExactly(id(open));
        assertThat(versions(2024).<List<Map<String, Object>>>path("items[0].changes"))
                .contains(change("total", null, "carriedOver", 1, 0))
                .contains(change("months", "2024-07", "pending", 1, 0));
    }

    @Test
    void anEarlierYearThatWasNeverPublishedStillMayBe() {
        recorded(aFailedCase().in(ground.莲花村).acceptedOn("2023-03-01").with("outcome.concludedOn", "2023-03-02"));
        published(2024);

        var earlier = published(2023);

        assertThat(earlier.<Integer>path("total.failed")).isEqualTo(1);
        assertThat(versions(2024).<Boolean>path("unpublishedChanges")).isFalse();
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
        var file = given().get("/api/v1/reports/annual/2024.xlsx");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(given().header("If-None-Match", file.header("ETag"))
                        .get("/api/v1/reports/annual/2024.xlsx")
                        .statusCode())
                .isEqualTo(304);
    }

    private Body settledIn2024() {
        return aSettledCase().in(ground.莲花村).acceptedOn("2024-03-01").with("outcome.concludedOn", "2024-03-10");
    }

    private static Map<String, Object> change(String part, String key, String figure, int from, int to) {
        var change = new java.util.HashMap<String, Object>();
        change.put("part", part);
        change.put("key", key);
        change.put("figure", figure);
        change.put("from", from);
        change.put("to", to);
        return change;
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
