package township.mediation.running.backup;

import static io.restassured.RestAssured.given;

import township.mediation.fixtures.Basic;
import township.mediation.fixtures.PackagedService;

/** What a service answers at one of its addresses, and its ETag. */
record Observed(String body, String etag) {

    private static final String CASES = "/api/v1/cases/";

    static Observed of(PackagedService service, String path) {
        var answer = given().header("Authorization", Basic.header("office", PackagedService.ADMIN_PASSWORD))
                .get(service.url() + path);
        return new Observed(answer.statusCode() + " " + answer.asString(), String.valueOf(answer.header("ETag")));
    }

    static Observed ofCase(PackagedService service, String id) {
        return of(service, CASES + id);
    }

    static Observed ofHistory(PackagedService service, String id) {
        return of(service, CASES + id + "/history");
    }

    static Observed ofFigures(PackagedService service, int year) {
        return of(service, "/api/v1/statistics?by=village&year=" + year);
    }

    /** A published report, byte for byte. */
    static Observed ofReport(PackagedService service, int year) {
        return of(service, "/api/v1/reports/annual/" + year + "/versions/1");
    }

    /** Publishes a year, which closes it. */
    static void publish(PackagedService service, int year) {
        given().header("Authorization", Basic.header("office", PackagedService.ADMIN_PASSWORD))
                .post(service.url() + "/api/v1/reports/annual/" + year + "/publication")
                .then()
                .statusCode(201);
    }

    /** The body without the instant of the last change of the register. */
    String withoutInstant() {
        return body.replaceFirst("\"asOf\":\"[^\"]*\"", "");
    }
}
