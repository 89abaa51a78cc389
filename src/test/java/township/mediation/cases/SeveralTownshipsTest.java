package township.mediation.cases;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Body.aSettledCase;
import static township.mediation.cases.Body.anOpenCase;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import township.mediation.fixtures.Township;
import township.mediation.people.accounts.Role;

/** Three townships in two counties of one service, written to at once by the office of the whole country. */
@QuarkusTest
class SeveralTownshipsTest extends OnOwnGround {

    private static final int CASES_EACH = 40;
    private static final int WRITERS = 9;
    /** Of each of three townships: an export has several pages, and none ends with a township. */
    private static final int CASES_OF_AN_EXPORT = 333;

    private final ExecutorService writers = Executors.newFixedThreadPool(WRITERS);

    @Inject
    DataSource database;

    private List<Township> townships;

    @BeforeEach
    void found() {
        townships = List.of(ground, ground.neighbour(), Township.founded());
        caller.become(Role.OFFICE, "0");
    }

    @AfterEach
    void rest() {
        writers.shutdown();
    }

    @Test
    void eachHasItsOwnNumbersWithoutAGapAndFiguresAddUp() {
        var answers = new ArrayList<CompletableFuture<Integer>>();
        for (int i = 0; i < CASES_EACH; i++) {
            var body = i % 2 == 0 ? aSettledCase() : anOpenCase();
            for (var township : townships) {
                answers.add(CompletableFuture.supplyAsync(
                        () -> Api.record(body.in(township.六里村)).statusCode(), writers));
            }
        }
        assertThat(answers).allSatisfy(answer -> assertThat(answer.join()).isEqualTo(201));

        for (var township : townships) {
            assertThat(numbers(township))
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, CASES_EACH)
                            .mapToObj(number -> "%s-2025-%04d".formatted(township.code, number))
                            .toList());
            assertThat(township.ledger())
                    .isEqualTo(new Township.Ledger(CASES_EACH, CASES_EACH, CASES_EACH, CASES_EACH));
        }
        assertThat(rows("township", ground.county, "accepted")).containsExactly(CASES_EACH, CASES_EACH);
        assertThat(rows("county", ground.county, "settled")).containsExactly(CASES_EACH);
        var counties = given().get("/api/v1/statistics?year=2025&by=county&area=97");
        for (var township : townships) {
            var row = counties.<List<String>>path("rows.key").indexOf(township.county);
            assertThat(counties.<List<Integer>>path("rows.pending").get(row)).isGreaterThanOrEqualTo(CASES_EACH / 2);
        }
    }

    @Test
    void aCaseIsFoundByTheOfficesOfItsTownshipItsCountyAndTheCountry() {
        var there = Api.id(Api.recorded(anOpenCase().in(townships.get(1).莲花村)));

        for (var area : List.of("0", "97", ground.county, townships.get(1).code)) {
            caller.become(Role.OFFICE, area);
            assertThat(Api.read(there).statusCode()).as(area).isEqualTo(200);
        }
        for (var area : List.of(ground.code, townships.get(2).county)) {
            caller.become(Role.OFFICE, area);
            assertThat(Api.read(there).statusCode()).as(area).isEqualTo(404);
        }
    }

    @Test
    void aWideListGoesThroughAllTownshipsInOneOrder() {
        caller.become(Role.OFFICE, ground.county);
        for (int day = 1; day <= 6; day++) {
            Api.recorded(anOpenCase().in(townships.get(day % 2).莲花村).acceptedOn("2025-03-0" + day));
        }

        var days = new ArrayList<String>();
        String next = null;
        do {
            var page = Api.list("limit=2" + (next == null ? "" : "&after=" + next));
            days.addAll(page.<List<String>>path("items.acceptedOn"));
            next = page.path("next");
        } while (next != null);

        assertThat(days)
                .containsExactly("2025-03-06", "2025-03-05", "2025-03-04", "2025-03-03", "2025-03-02", "2025-03-01");
    }

    @Test
    void townshipsThatShareADayAndItsNumbersAreListedOneAfterTheOther() {
        var here = List.of(ground, ground.neighbour(), ground.neighbour());
        for (int number = 1; number <= 3; number++) {
            here.forEach(township -> Api.recorded(anOpenCase().in(township.莲花村)));
        }
        caller.become(Role.OFFICE, ground.county);

        for (int limit = 1; limit <= 4; limit++) {
            assertThat(pages(limit)).as("by %d", limit).isEqualTo(downwards(3, here));
        }
    }

    @Test
    void anExportOfSeveralPagesSendsTheCasesOfEachTownshipOnce() throws SQLException {
        var here = List.of(ground, ground.neighbour(), ground.neighbour());
        for (var township : here) {
            fill(township);
        }
        caller.become(Role.OFFICE, ground.county);

        var lines = given().accept("text/csv")
                .header("Accept-Language", "en")
                .get("/api/v1/cases")
                .asString()
                .lines();

        assertThat(lines.skip(1).map(line -> line.split(",")[1])).isEqualTo(downwards(CASES_OF_AN_EXPORT, here));
    }

    /** Puts open cases of one day into a village, past every command: an amount of rows and no more. */
    private void fill(Township township) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.prepareStatement("""
                        insert into mediation_case (township, id, number_year, number_sequence, village_code, type,
                            source, handled_by, accepted_on, due_on, difficult, particulars, version, recorded_at,
                            recorded_by)
                        select ?, gen_random_uuid(), 2025, i, ?, 'NEIGHBOUR', 'APPLICATION', 'VILLAGE', '2025-03-01',
                            '2025-04-01', false, convert_to('{"parties":[]}', 'UTF8'), 1, now(), 'office'
                        from generate_series(1, ?) i
                        """)) {
            rows.setString(1, township.code);
            rows.setString(2, township.莲花村);
            rows.setInt(3, CASES_OF_AN_EXPORT);
            rows.executeUpdate();
        }
    }

    /** The numbers of cases of one day, each township with as many. */
    private static List<String> downwards(int cases, List<Township> townships) {
        return townships.stream()
                .map(township -> township.code)
                .sorted(Comparator.reverseOrder())
                .flatMap(code ->
                        IntStream.range(0, cases).mapToObj(before -> "%s-2025-%04d".formatted(code, cases - before)))
                .toList();
    }

    private static List<String> pages(int limit) {
        var all = new ArrayList<String>();
        String next = null;
        do {
            var page = Api.list("limit=" + limit + (next == null ? "" : "&after=" + next));
            all.addAll(page.<List<String>>path("items.number"));
            next = page.path("next");
        } while (next != null);
        return all;
    }

    private static List<String> numbers(Township township) {
        return Api.list("limit=200&area=" + township.code).path("items.number");
    }

    private static List<Integer> rows(String by, String area, String figure) {
        return given().get("/api/v1/statistics?year=2025&by=" + by + "&area=" + area)
                .path("rows." + figure);
    }
}
