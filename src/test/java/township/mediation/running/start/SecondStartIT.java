package township.mediation.running.start;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import township.mediation.fixtures.Basic;
import township.mediation.fixtures.Launch;
import township.mediation.fixtures.Owner;
import township.mediation.fixtures.PackagedService;

/**
 * A first start without a locale, with lists as a spreadsheet saves them; and a second one with a township renamed in
 * them, at a clock that is ten years before the newest change.
 */
class SecondStartIT {

    private static final String TOWNSHIP = "431223206";
    private static final Pattern SHOWN = Pattern.compile("\\n  account: admin\\n  password: (\\S{22})\\n\\n?$");
    private static final int LINES = 10;

    private static String firstLog;
    private static String secondLog;
    private static String published;
    private static String tag;
    private static PackagedService service;
    private static String password;

    @BeforeAll
    static void startTwice() throws IOException {
        var directory = Launch.newDirectory();
        var launch = new Launch()
                .without("mediation.admin-password")
                .set("mediation.areas", areas(directory, "后塘瑶族乡", "GB18030"))
                .set("mediation.villages", villages(directory, "后塘瑶族乡", "GB18030"));
        try (var first = launch.environment("LC_ALL", "POSIX").ready()) {
            first.await(() -> SHOWN.matcher(first.log()).find());
            firstLog = first.log();
            var shown = SHOWN.matcher(firstLog);
            assertThat(shown.find()).isTrue();
            password = shown.group(1);
            service = first;
            create("office", "OFFICE");
            record();
            assertThat(as("office")
                            .post(url("/reports/annual/2024/publication"))
                            .statusCode())
                    .isEqualTo(201);
            published = as("office").get(url("/reports/annual/2024")).asString();
            tag = as("office").get(url("/statistics?year=2024")).header("ETag");
            Owner.of(first).execute("update register set changed_at = changed_at + interval '10 years'");
        }
        areas(directory, "后塘镇", "UTF-8");
        villages(directory, "后塘镇", "UTF-8");
        service = launch.environment("LC_ALL", "C.UTF-8").launch();
        service.await(() -> service.log().contains("Listening on") && service.status("/q/health/live") == 200);
        service.await(() -> service.log().contains("localhost"));
        secondLog = service.log();
    }

    @AfterAll
    static void end() {
        service.close();
    }

    @Test
    void aStartIsToldInTenLinesTheAddressAmongThemAndThePasswordLast() {
        assertThat(firstLog.strip().lines()).hasSizeLessThanOrEqualTo(LINES);
        assertThat(secondLog.strip().lines()).hasSizeLessThanOrEqualTo(LINES);
        assertThat(firstLog)
                .containsPattern("Open in a browser: http://localhost:\\d+/\\n")
                .doesNotContain("??", "打开");
        assertThat(secondLog).containsPattern("在浏览器中打开 · Open in a browser: http://localhost:\\d+/\\n");
        assertThat(firstLog.indexOf("Listening on")).isLessThan(firstLog.indexOf("password:"));
        assertThat(secondLog).doesNotContain("password:");
    }

    @Test
    void aTownshipRenamedInTheListsIsSaidInTheLogAndTheAuditAndPublishedYearsKeepItsName() {
        assertThat(secondLog).contains("Renamed, as the lists now have it: 431223206 后塘瑶族乡 (Houtang) → 后塘镇 (Houtang)");
        var audit = as("admin").get(url("/audit?action=AREA_RENAMED"));
        assertThat(audit.<List<String>>path("items.subject")).containsExactly("后塘瑶族乡 (Houtang) → 后塘镇 (Houtang)");
        assertThat(audit.<List<String>>path("items.area")).containsExactly(TOWNSHIP);

        assertThat(as("office").get(url("/reports/annual/2024")).asString())
                .isEqualTo(published)
                .contains("后塘瑶族乡");
        assertThat(as("office").get(url("/reports/annual/2024?live=true")).<String>path("name"))
                .isEqualTo("后塘镇");
        assertThat(as("office")
                        .get(url("/reports/annual"))
                        .<List<Boolean>>path("items.findAll { it.year == 2024 }.unpublishedChanges"))
                .containsExactly(false);
        assertThat(as("office").get(url("/statistics?year=2024")).header("ETag"))
                .isNotEqualTo(tag);
    }

    @Test
    void aClockBeforeTheNewestChangeIsSaidAtOnceAndByTheReadiness() {
        assertThat(secondLog)
                .containsPattern("ERROR .*The clock of this machine says \\S+, but the newest change on record is of ");
        var readiness = given().get(service.url() + "/q/health/ready");
        assertThat(readiness.statusCode()).isEqualTo(503);
        assertThat(readiness.<List<String>>path("checks.findAll { it.status == 'DOWN' }.name"))
                .containsExactly("clock");
        assertThat(given().get(service.url() + "/q/health/live").statusCode()).isEqualTo(200);
    }

    @Test
    void underAWrongClockFiguresAndReportsGoOnAndNothingIsRecorded() {
        assertThat(as("office").get(url("/statistics?year=2024")).<Integer>path("total.accepted"))
                .isOne();
        assertThat(as("office").get(url("/reports/annual")).<List<Integer>>path("items.year"))
                .contains(2024);
        assertThat(as("office")
                        .contentType("application/json")
                        .body("{}")
                        .post(url("/cases/search"))
                        .statusCode())
                .isEqualTo(200);

        assertClockBehind(record());
        assertClockBehind(create("reader", "READER"));
        assertClockBehind(as("office")
                .contentType("application/json")
                .body(Map.of("label", "看板", "days", 1))
                .post(url("/me/tokens")));
        assertClockBehind(as("office").post(url("/reports/annual/2023/publication")));
    }

    private static void assertClockBehind(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(503);
        assertThat(answer.<String>path("type")).isEqualTo("/problems/clock-behind");
        assertThat(answer.header("Retry-After")).isEqualTo("60");
    }

    private static Response record() {
        return as("office")
                .contentType("application/json")
                .body(Map.of("villageCode", "431223206215", "type", "NEIGHBOUR", "acceptedOn", "2024-03-05"))
                .post(url("/cases"));
    }

    private static Response create(String name, String role) {
        return as("admin")
                .contentType("application/json")
                .body(Map.of(
                        "name",
                        name,
                        "displayName",
                        "司法所",
                        "role",
                        role,
                        "area",
                        TOWNSHIP,
                        "password",
                        PackagedService.ADMIN_PASSWORD))
                .post(url("/accounts"));
    }

    private static RequestSpecification as(String name) {
        return given().header(
                        "Authorization",
                        Basic.header(name, name.equals("admin") ? password : PackagedService.ADMIN_PASSWORD));
    }

    private static String url(String path) {
        return service.url() + "/api/v1" + path;
    }

    private static String areas(Path directory, String township, String charset) throws IOException {
        return write(directory.resolve("areas.csv"), charset, """
                name;code;nameEn;remark
                湖南省;430000000000;Hunan;
                怀化市;4312;;
                辰溪县;431223;;
                %s;431223206;Houtang;x
                """.formatted(township));
    }

    private static String villages(Path directory, String township, String charset) throws IOException {
        return write(
                directory.resolve("villages.csv"),
                charset,
                "Township\tCODE\tName\r\n%s\t431223206215\t莲花村\r\n\r\n".formatted(township));
    }

    private static String write(Path file, String charset, String text) throws IOException {
        var marked = charset.equals("UTF-8") ? "\uFEFF" + text : text;
        return Files.write(file, marked.getBytes(Charset.forName(charset))).toString();
    }
}
