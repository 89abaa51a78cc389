package township.mediation.figures.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import township.mediation.cases.OnOwnGround;

/** Years are published and opened again at random, while clerks go on: what was frozen is what the histories say. */
abstract class PublicationsUnderWriters extends OnOwnGround {

    private static final int CLERKS = 3;
    private static final int ANSWERS_BETWEEN_TURNS = 6;
    private static final int FIRST_YEAR = 2022;
    private static final Set<String> KNOWN_LATER = Set.of("performed", "confirmed");

    @Inject
    DataSource database;

    private final Random random = new Random(20241124);
    private final Semaphore done = new Semaphore(0);
    private final AtomicBoolean enough = new AtomicBoolean();
    private final Map<String, Integer> answers = new HashMap<>();
    private LocalDate today = LocalDate.of(2025, 3, 15);
    private RegisterBook book;

    /** How often something is published or opened again. */
    abstract int turns();

    @Test
    void everySnapshotIsWhatTheHistoriesSayAndClosedYearsStay() throws Exception {
        var clerks = Executors.newFixedThreadPool(CLERKS);
        try {
            var work = IntStream.range(0, CLERKS)
                    .mapToObj(seed -> clerks.submit(new Clerk(ground, clock, seed, enough, done)))
                    .toList();
            for (int i = 0; i < turns(); i++) {
                turn();
                assertThat(done.tryAcquire(ANSWERS_BETWEEN_TURNS, 1, TimeUnit.MINUTES))
                        .isTrue();
            }
            enough.set(true);
            for (var clerk : work) {
                // 503: what was under way when the clock was set on by a day is before the newest change.
                assertThat(clerk.get().keySet())
                        .isSubsetOf(200, 201, 409, 412, 422, 503)
                        .contains(201, 409);
            }
        } finally {
            enough.set(true);
            clerks.shutdown();
        }
        book = RegisterBook.of(ground.code, database);
        System.out.println("Turns: " + answers + ", versions: " + book.publications.size() + ", events: "
                + book.events.size() + ", until " + today);
        assertThat(book.publications).hasSizeGreaterThan(turns() / 8);
        book.publications.forEach(this::assertIsWhatTheHistoriesSay);
        assertClosedYearsStay();
    }

    private void turn() {
        var year = FIRST_YEAR + random.nextInt(today.getYear() - FIRST_YEAR + 1);
        var answer = random.nextBoolean()
                ? YearCalls.reopen(year, today.plusDays(random.nextInt(5)).toString())
                : YearCalls.publish(year);
        assertThat(answer.statusCode()).as(answer.asString()).isIn(200, 201, 404, 409);
        answers.merge(answer.statusCode() < 300 ? "" + answer.statusCode() : answer.path("type"), 1, Integer::sum);
        if (random.nextInt(4) == 0) {
            today = today.plusDays(1);
            clock.set(today + "T10:00:00");
        }
    }

    private void assertIsWhatTheHistoriesSay(RegisterBook.Publication published) {
        var report = published.report();
        var cases = book.casesAt(published.change());
        var year = published.year();
        assertThat(figures(report.get("total"))).isEqualTo(year(cases.values(), year));
        assertRows(report.get("villages"), cases, "villageCode", year);
        assertRows(report.get("types"), cases, "type", year);
        assertRows(report.get("sources"), cases, "source", year);
        assertRows(report.get("handlers"), cases, "handledBy", year);
        for (var row : report.get("months")) {
            var month = YearMonth.parse(row.get("key").textValue());
            assertThat(figures(row)).isEqualTo(Reckoning.of(cases.values(), month.atDay(1), month.atEndOfMonth()));
        }
        assertThat(published.cases()).isEqualTo(explaining(published, cases));
    }

    private static void assertRows(JsonNode rows, Map<UUID, JsonNode> cases, String key, int year) {
        for (var row : rows) {
            Predicate<JsonNode> inRow = facts -> facts.get(key).equals(row.get("key"));
            assertThat(figures(row))
                    .isEqualTo(year(cases.values().stream().filter(inRow).toList(), year));
        }
    }

    /** The cases for which a figure of the year has changed since the previous version. */
    private Set<UUID> explaining(RegisterBook.Publication published, Map<UUID, JsonNode> cases) {
        return book.publications.stream()
                .filter(before -> before.year() == published.year() && before.version() == published.version() - 1)
                .findFirst()
                .map(before -> {
                    var then = book.casesAt(before.change());
                    return cases.keySet().stream()
                            .filter(id -> !Objects.equals(
                                    placed(then.get(id), published.year()), placed(cases.get(id), published.year())))
                            .collect(Collectors.toSet());
                })
                .orElse(Set.of());
    }

    /** By all that is written down, a change of a case moves no figure of a year that is closed at that moment. */
    private void assertClosedYearsStay() {
        var said = new HashMap<UUID, JsonNode>();
        var judged = 0;
        for (var event : book.events) {
            var before = said.put(event.caseId(), event.facts());
            for (int year = FIRST_YEAR - 1; year <= today.getYear(); year++) {
                if (book.isClosed(year, event.change(), event.day())) {
                    assertThat(placed(event.facts(), year))
                            .as("%s in %s", event, year)
                            .isEqualTo(placed(before, year));
                    judged++;
                }
            }
        }
        assertThat(judged).isGreaterThan(turns());
    }

    /** What a case adds to which rows and months of a year, what is known later aside. */
    private static Map<String, Object> placed(JsonNode facts, int year) {
        var placed = new HashMap<String, Object>();
        if (facts != null) {
            for (int month = 1; month <= 12; month++) {
                var days = YearMonth.of(year, month);
                var figures = Reckoning.of(List.of(facts), days.atDay(1), days.atEndOfMonth());
                figures.keySet().removeAll(KNOWN_LATER);
                if (figures.values().stream().anyMatch(figure -> !figure.equals(0) && !figure.equals("0.00"))) {
                    placed.put(days.toString(), figures);
                }
            }
        }
        if (!placed.isEmpty()) {
            for (var key : List.of("villageCode", "type", "source", "handledBy")) {
                placed.put(key, facts.get(key));
            }
        }
        return placed;
    }

    private static Map<String, Object> year(Collection<JsonNode> cases, int year) {
        return Reckoning.of(cases, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static Map<String, Object> figures(JsonNode row) {
        var figures = new TreeMap<String, Object>();
        Reckoning.COUNTS.forEach(count -> figures.put(count, row.get(count).intValue()));
        figures.put("amount", row.get("amount").textValue());
        return figures;
    }
}
