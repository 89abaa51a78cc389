package township.mediation.cases;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Api.batch;
import static township.mediation.cases.Api.list;
import static township.mediation.cases.Api.recorded;
import static township.mediation.cases.Body.anOpenCase;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import township.mediation.cases.facts.DisputeType;
import township.mediation.cases.facts.Figure;
import township.mediation.cases.facts.Handler;
import township.mediation.cases.facts.Result;
import township.mediation.cases.facts.Source;

/** Every number of statistics and of the yearly report can be asked for its cases: there are exactly so many. */
@QuarkusTest
class CasesOfAFigureTest extends OnOwnGround {

    private static final int CASES = 60;
    private static final String YEAR = "year=2024";

    @BeforeEach
    void recordALedger() {
        clock.set("2025-06-30T10:00:00");
        var random = new Random(20240603);
        var sent = batch(Stream.generate(() -> random(random)).limit(CASES).toArray());
        assertThat(sent.<List<Integer>>path("results.status")).hasSize(CASES).containsOnly(201);
    }

    @Test
    void everyRowOfStatisticsIsItsList() {
        for (var by : Map.of("village", "village", "type", "type", "source", "source", "handledBy", "handledBy")
                .entrySet()) {
            var statistics = given().get("/api/v1/statistics?by=" + by.getKey() + "&" + YEAR);
            assertThat(statistics.statusCode()).isEqualTo(200);
            assertAgrees(statistics.path("total"), YEAR);
            for (Map<String, ?> row : statistics.<List<Map<String, ?>>>path("rows")) {
                assertAgrees(row, YEAR + "&" + by.getValue() + "=" + row.get("key"));
            }
        }
    }

    @Test
    void everyMonthOfTheReportIsItsList() {
        var report = given().get("/api/v1/reports/annual/2024");
        for (Map<String, ?> month : report.<List<Map<String, ?>>>path("months")) {
            assertAgrees(month, "from=" + month.get("key") + "&to=" + month.get("key"));
        }
    }

    @Test
    void everyQuarterIsItsListAndItsFlowsAreThoseOfItsMonths() {
        var quarters = given().get("/api/v1/statistics?by=quarter&" + YEAR);
        var months = given().get("/api/v1/statistics?by=month&" + YEAR);
        assertThat(quarters.<List<?>>path("rows")).hasSize(4);
        for (int i = 0; i < 4; i++) {
            Map<String, ?> quarter = quarters.path("rows[" + i + "]");
            assertThat(quarter.get("key")).isEqualTo("2024-Q" + (i + 1));
            assertAgrees(quarter, "from=" + quarter.get("key") + "&to=" + quarter.get("key"));
            var its = months.<List<Map<String, ?>>>path("rows").subList(3 * i, 3 * i + 3);
            for (var flow : List.of("accepted", "settled", "concluded", "difficult", "timely", "parties", "amount")) {
                assertThat(sum(its.stream().map(month -> month.get(flow)).toList()))
                        .as(flow)
                        .isEqualByComparingTo(new BigDecimal(quarter.get(flow).toString()));
            }
            assertThat(quarter.get("carriedOver")).isEqualTo(its.get(0).get("carriedOver"));
            assertThat(quarter.get("pending")).isEqualTo(its.get(2).get("pending"));
        }
        assertThat(quarters.<Map<String, ?>>path("total")).isEqualTo(months.path("total"));
    }

    @Test
    void everyPairIsItsListAndThePairsOfAKeyAddUpToItsRow() {
        for (var by : List.of("village,type", "handledBy,quarter")) {
            var pairs = given().get("/api/v1/statistics?from=2024-Q1&to=2024-Q4&by=" + by);
            assertThat(pairs.statusCode()).as(pairs.asString()).isEqualTo(200);
            var rows = pairs.<List<Map<String, ?>>>path("rows");
            assertThat(rows).isNotEmpty();
            var groupings = by.split(",");
            for (var row : rows) {
                var cell =
                        condition(groupings[0], row.get("key")) + "&" + condition(groupings[1], row.get("secondKey"));
                var period = cell.contains("from=") || cell.contains("year=") ? "" : YEAR + "&";
                assertAgree(foundIn(row), row, period + cell);
            }
            assertAddUp(rows, "key", groupings[0]);
            assertAddUp(rows, "secondKey", groupings[1]);
        }
    }

    private static String condition(String by, Object key) {
        return switch (by) {
            case "quarter" -> "from=" + key + "&to=" + key;
            case "year" -> "year=" + key;
            default -> by + "=" + key;
        };
    }

    /** Flows do; stocks do not over time. */
    private static void assertAddUp(List<Map<String, ?>> pairs, String key, String by) {
        for (Map<String, ?> row :
                given().get("/api/v1/statistics?" + YEAR + "&by=" + by).<List<Map<String, ?>>>path("rows")) {
            var its = pairs.stream()
                    .filter(pair -> pair.get(key).equals(row.get("key")))
                    .toList();
            for (var flow : List.of("accepted", "concluded", "settled", "written", "timely", "amount", "parties")) {
                assertThat(sum(its.stream().map(pair -> pair.get(flow)).toList()))
                        .as("%s of %s", flow, row.get("key"))
                        .isEqualByComparingTo(new BigDecimal(row.get(flow).toString()));
            }
        }
    }

    @Test
    void everyUnitOfAWiderAreaIsItsList() {
        var neighbour = ground.neighbour();
        caller.become(township.mediation.people.accounts.Role.OFFICE, ground.county);
        recorded(anOpenCase().in(neighbour.莲花村).acceptedOn("2024-05-05"));
        var statistics = given().get("/api/v1/statistics?by=township&" + YEAR);

        assertThat(statistics.<List<?>>path("rows")).hasSize(2);
        for (Map<String, ?> row : statistics.<List<Map<String, ?>>>path("rows")) {
            assertAgrees(row, YEAR + "&area=" + row.get("key"));
        }
    }

    /** @param query the period and the key of the row */
    private static void assertAgrees(Map<String, ?> tally, String query) {
        assertAgree(asked(tally), tally, query);
    }

    private static void assertAgree(List<Figure> figures, Map<String, ?> tally, String query) {
        figures.forEach(figure -> {
            var listed = list("limit=200&total=true&figure=" + figure.field() + "&" + query);
            assertThat(listed.statusCode()).as(listed.asString()).isEqualTo(200);
            var expected = tally.get(figure.field());
            switch (figure) {
                case AMOUNT ->
                    assertThat(sum(listed.path("items.outcome.agreement.amount")))
                            .as(query)
                            .isEqualByComparingTo(new BigDecimal((String) expected));
                case PARTIES ->
                    assertThat(sum(listed.path("items.partyCount")).longValueExact())
                            .as(query)
                            .isEqualTo(((Number) expected).longValue());
                default -> {
                    assertThat(listed.<List<?>>path("items"))
                            .as("%s of %s", figure, query)
                            .hasSize((int) expected);
                    assertThat(listed.<Integer>path("total")).isEqualTo(expected);
                }
            }
        });
    }

    /** Where nothing happened, only the two that every other one is a part of. */
    private static List<Figure> asked(Map<String, ?> tally) {
        var all = Figure.OF_CASES;
        var isEmpty = all.stream()
                .map(figure -> tally.get(figure.field()).toString())
                .allMatch(number -> new BigDecimal(number).signum() == 0);
        return isEmpty ? List.of(Figure.CARRIED_OVER, Figure.ACCEPTED) : all;
    }

    /** Of pairs, of which there are many, those that have something. */
    private static List<Figure> foundIn(Map<String, ?> tally) {
        return asked(tally).stream()
                .filter(figure -> new BigDecimal(tally.get(figure.field()).toString()).signum() != 0)
                .toList();
    }

    private static BigDecimal sum(List<?> numbers) {
        return numbers.stream()
                .flatMap(Stream::ofNullable)
                .map(number -> new BigDecimal(number.toString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Body random(Random random) {
        var accepted = java.time.LocalDate.of(2023, 11, 1).plusDays(random.nextInt(480));
        var body = anOpenCase()
                .in(List.of(ground.莲花村, ground.六里村).get(random.nextInt(2)))
                .acceptedOn(accepted.toString())
                .of(one(random, DisputeType.values()))
                .with("source", one(random, Source.values()))
                .with("handledBy", one(random, Handler.values()))
                .with("difficult", random.nextInt(4) == 0)
                .with("partyCount", 1 + random.nextInt(9));
        if (random.nextInt(4) == 0) {
            return body.without("partyCount");
        }
        var result = one(random, Result.values());
        var concluded = body.with("outcome.result", result)
                .with(
                        "outcome.concludedOn",
                        accepted.plusDays(random.nextInt(80)).toString());
        return result.equals("SETTLED") || random.nextBoolean() ? settled(concluded, random) : concluded;
    }

    private static Body settled(Body concluded, Random random) {
        var settled = concluded
                .with("outcome.result", "SETTLED")
                .with("outcome.agreement.form", random.nextBoolean() ? "ORAL" : "WRITTEN")
                .with("outcome.agreement.amount", random.nextInt(5000) + ".50");
        if (random.nextBoolean()) {
            return settled;
        }
        return settled.with("outcome.agreement.performance", "PERFORMED")
                .with("outcome.agreement.performedOn", "2025-06-01")
                .with("outcome.agreement.confirmation", "CONFIRMED")
                .with("outcome.agreement.confirmedOn", "2025-06-02");
    }

    private static String one(Random random, Enum<?>[] codes) {
        return codes[random.nextInt(codes.length)].name();
    }
}
