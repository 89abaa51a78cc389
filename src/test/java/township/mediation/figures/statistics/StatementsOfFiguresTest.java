package township.mediation.figures.statistics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.query.NativeQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import township.mediation.areas.AreaCode;
import township.mediation.areas.Coverage;
import township.mediation.cases.facts.Period;
import township.mediation.fixtures.Province;
import township.mediation.fixtures.Township;

/** What a request for figures costs the database. */
@QuarkusTest
class StatementsOfFiguresTest extends Province {

    private static final int PARTS_OF_A_REPORT = 5;
    private static final int OPEN_CASES = 1_000;
    private static final Pattern ROWS = Pattern.compile("actual rows=([0-9.]+) loops=([0-9]+)");
    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);

    private final Township township = unusedTownship();

    @Inject
    SessionFactory database;

    @Inject
    Session session;

    @Inject
    Ledgers ledgers;

    @BeforeEach
    void afterTheFirstRequestOfAll() {
        township.open("2024-03-05");
        township.statistics("year=2024");
        database.getStatistics().setStatisticsEnabled(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "village",
                "township",
                "province",
                "type",
                "source",
                "handledBy",
                "month",
                "quarter",
                "year",
                "village,type",
                "quarter,source",
                "township,month"
            })
    void statisticsTakeOneStatementAndLoadNothing(String by) {
        var path = "/api/v1/statistics?year=2024&area=" + township.code + "&by=" + by;
        var answer = costing(1, path, "");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(costing(1, path, answer.header("ETag")).statusCode()).isEqualTo(304);
        assertThat(costing(1, "/api/v1/statistics?area=990101999", "").statusCode())
                .isEqualTo(400);
    }

    @Test
    void statisticsOfManyTownshipsTakeOneMoreThatGivesThemTime() {
        assertThat(costing(2, "/api/v1/statistics?year=2024&area=" + COUNTY, "").statusCode())
                .isEqualTo(200);
    }

    @Test
    void deadlinesTakeOneStatementToo() {
        var path = "/api/v1/deadlines?area=" + township.code;
        var answer = costing(1, path, "");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(costing(1, path, answer.header("ETag")).statusCode()).isEqualTo(304);
        assertThat(costing(2, "/api/v1/deadlines?area=" + COUNTY, "").statusCode())
                .isEqualTo(200);
    }

    /** In a country that has recorded for years it would read hundreds of times as many cases as are watched. */
    @ParameterizedTest
    @ValueSource(strings = {CODE, COUNTY, COUNTY + "000"})
    void deadlinesReadNoCaseButThoseThatAreWatchedOutOfTheirIndexesAlone(String code) {
        var area = new AreaCode(code);
        var plan = QuarkusTransaction.requiringNew().call(() -> {
            // New tables have no statistics, and of few rows all are read.
            session.createNativeMutationQuery("set local enable_seqscan = off").executeUpdate();
            session.createNativeMutationQuery("set local enable_bitmapscan = off")
                    .executeUpdate();
            return new Coverage(area)
                    .bind(session.createNativeQuery(
                            "explain " + Deadlines.statement(area, Grouping.ofNextLevel(area)), String.class))
                    .setParameter("area", code)
                    .setParameter("firstRegister", area.rangeStart())
                    .setParameter("endOfRegisters", area.rangeEnd())
                    .setParameter("today", NEW_YEAR)
                    .setParameter("known", null, Long.class)
                    .getResultList();
        });
        assertThat(plan)
                .anyMatch(line -> line.contains("Index Only Scan using case_open on mediation_case"))
                .anyMatch(line -> line.contains("Index Only Scan using case_to_follow_up on mediation_case"))
                .noneMatch(line -> line.contains("Seq Scan on mediation_case"));
    }

    @Test
    void aReportTakesOneStatementForEachPartAndOneThatBegins() {
        var path = "/api/v1/reports/annual/2024?live=true&area=" + township.code;
        var answer = costing(PARTS_OF_A_REPORT + 1, path, "");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(costing(2, path, answer.header("ETag")).statusCode()).isEqualTo(304);
    }

    @Test
    void aReportThatIsPublishedTakesOneStatement() {
        var path = "/api/v1/reports/annual/2023?area=" + township.code;
        assertThat(costing(PARTS_OF_A_REPORT + 2, path, "").statusCode()).isEqualTo(200);
        assertThat(publish(2023)).isEqualTo(201);
        var answer = costing(1, path, "");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(costing(1, path, answer.header("ETag")).statusCode()).isEqualTo(304);
        assertThat(costing(1, path + "&live=false", "").statusCode()).isEqualTo(200);
    }

    @Test
    void listingYearsSumsOnlyThoseThatWereOpenedAgainAndNotPublishedSince() {
        var list = "/api/v1/reports/annual?area=" + township.code;
        assertThat(publish(2023)).isEqualTo(201);
        assertThat(publish(2022)).isEqualTo(201);
        costing(5, list, "");
        reopen(2022);
        costing(5 + 2 * (1 + PARTS_OF_A_REPORT), list, "");
        assertThat(publish(2022)).isEqualTo(200);
        costing(5 + 1 + PARTS_OF_A_REPORT, list, "");
        assertThat(publish(2023)).isEqualTo(200);
        costing(5, list, "");
    }

    private int publish(int year) {
        return given().post("/api/v1/reports/annual/" + year + "/publication?area=" + township.code)
                .statusCode();
    }

    private void reopen(int year) {
        given().contentType("application/json")
                .body(Map.of("reason", "漏记", "until", "2099-12-31"))
                .post("/api/v1/reports/annual/" + year + "/reopening?area=" + township.code)
                .then()
                .statusCode(200);
    }

    /** New tables have no statistics, and the plan would be one that sums all cases again for each row. */
    @Test
    void casesAreSummedOnceForAllRows() {
        var area = new AreaCode(CODE);
        var question = new Question(area, new Period(NEW_YEAR, NEW_YEAR), Breakdown.by(Grouping.TOWNSHIP));
        try (var session = database.openSession()) {
            assertThat(explained("explain ", question, session).getResultList())
                    .anyMatch(line -> line.contains("CTE tallies"));
        }
    }

    /** Of cases that are open over all months each month would have all cases. */
    @ParameterizedTest
    @ValueSource(strings = {"MONTH", "QUARTER", "YEAR"})
    void noCaseIsCountedAgainForEachMonth(Grouping by) {
        var first = LocalDate.of(2005, 1, 1);
        var ofItsOwn = unusedTownship();
        ledgers.record(ofItsOwn, OPEN_CASES, null, first);
        var period = new Period(first, LocalDate.of(2024, 12, 31));
        var question = new Question(new AreaCode(ofItsOwn.code), period, Breakdown.by(by));
        var keys = by.keys(period).stream().map(Key::code).toArray(String[]::new);
        try (var session = database.openSession()) {
            var plan = explained("explain (analyze, timing off) ", question, session)
                    .setParameter("firstKeys", keys)
                    .setParameter("firstNames", keys)
                    .getResultList();
            var rows = plan.stream()
                    .map(ROWS::matcher)
                    .filter(Matcher::find)
                    .mapToDouble(node -> Double.parseDouble(node.group(1)) * Integer.parseInt(node.group(2)));
            assertThat(rows.max().orElseThrow()).isBetween(1.0 * OPEN_CASES, 2.0 * OPEN_CASES);
        }
        assertThat(ofItsOwn.statistics("from=2005-01&to=2024-12&by=" + by.code())
                        .<List<Integer>>path("rows.pending"))
                .hasSize(keys.length)
                .containsOnly(OPEN_CASES);
    }

    private static NativeQuery<String> explained(String how, Question question, Session session) {
        var area = question.area();
        return new Coverage(area)
                .bind(session.createNativeQuery(how + TallyQuery.of(question), String.class))
                .setParameter("area", area.value())
                .setParameter("firstRegister", area.rangeStart())
                .setParameter("endOfRegisters", area.rangeEnd())
                .setParameter("from", question.period().from())
                .setParameter("to", question.period().to())
                .setParameter("known", null, Long.class);
    }

    private Response costing(int statements, String path, String knownTag) {
        var statistics = database.getStatistics();
        statistics.clear();
        var answer = given().header("If-None-Match", knownTag).get(path);
        assertThat(statistics.getPrepareStatementCount()).as(path).isEqualTo(statements);
        assertThat(statistics.getEntityLoadCount()).isZero();
        return answer;
    }
}
