package township.mediation.people.access;

import static io.restassured.RestAssured.given;
import static township.mediation.cases.Body.aFailure;
import static township.mediation.cases.Body.aSettledCase;
import static township.mediation.cases.Body.anOpenCase;
import static township.mediation.cases.Body.because;
import static township.mediation.cases.Body.performedOn;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import township.mediation.areas.AreaCode;
import township.mediation.cases.Api;
import township.mediation.people.accounts.AccountsForTests;
import township.mediation.people.accounts.Role;

/** One request to each operation, on something that lies in a place, with the credentials in a header. */
final class Ask {

    private static final String API = "/api/v1";

    private final AccountsForTests accounts;

    Ask(AccountsForTests accounts) {
        this.accounts = accounts;
    }

    /**
     * Where that lies which is asked for.
     *
     * @param village in that area, or anywhere in it that the caller has no right to
     */
    record Place(String area, String village) {}

    Response of(String operation, Place place, String authorization) {
        return switch (operation) {
            case "listCodes" -> as(authorization).get(API + "/codes");
            case "recordCase" ->
                with(authorization, anOpenCase().in(place.village).fields()).post(API + "/cases");
            case "recordCases" ->
                with(
                                authorization,
                                Map.of(
                                        "items",
                                        List.of(anOpenCase().in(place.village).fields())))
                        .post(API + "/cases/batch");
            case "listCases" -> as(authorization).get(API + "/cases?area=" + place.area);
            case "listCasesCsv" -> as(authorization).get(API + "/cases.csv?area=" + place.area);
            case "searchCases" ->
                with(authorization, Map.of("area", place.area)).post(API + "/cases/search");
            case "readCase" -> as(authorization).get(API + "/cases/" + Api.id(open(place)));
            case "readHistory" -> as(authorization).get(API + "/cases/" + Api.id(open(place)) + "/history");
            case "amendCase" ->
                on(
                                open(place),
                                authorization,
                                anOpenCase()
                                        .in(place.village)
                                        .with("summary", "田埂")
                                        .fields())
                        .put("/api/v1/cases/{id}");
            case "concludeCase" ->
                on(open(place), authorization, aFailure().fields()).put("/api/v1/cases/{id}/outcome");
            case "followUpAgreement" ->
                on(settled(place), authorization, performedOn("2025-03-12").fields())
                        .put("/api/v1/cases/{id}/agreement/follow-up");
            case "reopenCase" ->
                on(settled(place), authorization, because("反悔").fields()).post("/api/v1/cases/{id}/reopening");
            case "annulCase" ->
                on(open(place), authorization, because("重复登记").fields()).post("/api/v1/cases/{id}/annulment");
            case "listVillages" -> as(authorization).get(API + "/villages?area=" + place.area);
            case "readVillage" -> as(authorization).get(API + "/villages/" + place.village);
            case "saveVillage" -> with(authorization, Map.of("name", "新村")).put(API + "/villages/" + place.village);
            case "readStatistics" -> as(authorization).get(API + "/statistics?year=2025&by=type&area=" + place.area);
            case "readStatisticsCsv", "readStatisticsXlsx", "readStatisticsTxt" ->
                as(authorization)
                        .get(API + "/statistics" + suffix(operation) + "?year=2025&by=type&area=" + place.area);
            case "readAnnualReportCsv", "readAnnualReportXlsx", "readAnnualReportTxt" ->
                as(authorization).get(API + "/reports/annual/2025" + suffix(operation) + "?area=" + place.area);
            case "readDeadlines" -> as(authorization).get(API + "/deadlines?area=" + place.area);
            case "readAnnualReport" -> as(authorization).get(API + "/reports/annual/2025?area=" + place.area);
            case "listAnnualReports" -> as(authorization).get(API + "/reports/annual?area=" + place.area);
            case "publishAnnualReport" -> as(authorization).post(year("/publication", place));
            case "reopenYears" ->
                with(authorization, Map.of("reason", "漏记", "until", "2025-03-15"))
                        .post(year("/reopening", place));
            case "listVersions" -> as(authorization).get(year("/versions", place));
            case "readVersion" -> as(authorization).get(year("/versions/1", place));
            case "listAccounts" -> as(authorization).get(API + "/accounts?area=" + place.area);
            case "createAccount" ->
                with(
                                authorization,
                                account(
                                        place,
                                        "a" + UUID.randomUUID().toString().substring(0, 9)))
                        .post(API + "/accounts");
            case "readAccount" -> as(authorization).get(API + "/accounts/" + someone(place));
            case "changeAccount" -> with(authorization, account(place, null)).put(API + "/accounts/" + someone(place));
            case "readAudit" -> as(authorization).get(API + "/audit?area=" + place.area);
            case "readCurrentAccount" -> as(authorization).get(API + "/me");
            case "changePassword" ->
                with(
                                authorization,
                                Map.of(
                                        "currentPassword",
                                        AccountsForTests.PASSWORD,
                                        "newPassword",
                                        AccountsForTests.PASSWORD))
                        .put(API + "/me/password");
            case "createToken" -> with(authorization, Map.of("label", "看板")).post(API + "/me/tokens");
            case "listTokens" -> as(authorization).get(API + "/me/tokens");
            case "revokeToken" -> as(authorization).delete(API + "/me/tokens/" + UUID.randomUUID());
            default -> throw new AssertionError("No request to " + operation + ": add one, and its row to the matrix");
        };
    }

    private static String suffix(String operation) {
        return "." + operation.replaceFirst(".*(?=[A-Z])", "").toLowerCase(Locale.ROOT);
    }

    private static Response open(Place place) {
        return Api.recorded(anOpenCase().in(place.village));
    }

    private static Response settled(Place place) {
        return Api.recorded(aSettledCase().in(place.village));
    }

    private String someone(Place place) {
        return accounts.created(Role.READER, place.area);
    }

    private static Map<String, Object> account(Place place, String name) {
        var entry = Map.<String, Object>of("displayName", "某人", "role", "READER", "area", place.area);
        if (name == null) {
            return entry;
        }
        var whole = new java.util.HashMap<>(entry);
        whole.put("name", name);
        return whole;
    }

    private static RequestSpecification on(Response seen, String authorization, Map<String, Object> body) {
        return with(authorization, body).header("If-Match", seen.header("ETag")).pathParam("id", Api.id(seen));
    }

    private static RequestSpecification with(String authorization, Map<String, Object> body) {
        return as(authorization).contentType("application/json; charset=UTF-8").body(body);
    }

    private static RequestSpecification as(String authorization) {
        return given().header("Authorization", authorization);
    }

    /** Of the township that a place lies in, where it lies in one. */
    private static String year(String what, Place place) {
        var area = new AreaCode(place.area);
        var township = area.township();
        return API + "/reports/annual/2024" + what + "?area=" + (township == null ? area : township);
    }
}
