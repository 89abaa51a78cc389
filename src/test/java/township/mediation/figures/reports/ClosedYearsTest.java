package township.mediation.figures.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Refusals.assertRefused;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import township.mediation.cases.OnOwnGround;
import township.mediation.fixtures.Township;
import township.mediation.people.accounts.Role;

/** What may still be changed once 2024 is closed, and with it 2023, which was never published. */
@QuarkusTest
class ClosedYearsTest extends OnOwnGround {

    /** A year is the one that the refusal names. */
    private static final String TABLE = """
            recorded as open              | 2024-12-31                         | 2024
            recorded as open              | 2023-01-01                         | 2023
            recorded as open              | 1999-12-31                         | 1999
            recorded as open              | 2025-01-01                         | done
            recorded as settled in 2025   | 2024-12-31                         | 2024
            recorded in a batch           | 2024-12-31                         | 2024
            recorded in a batch           | 2025-01-01                         | done
            recorded again with its key   | settled late in 2024               | done
            another summary               | settled in 2023                    | done
            another mediator              | settled in 2023                    | done
            another register number       | settled in 2023                    | done
            another party                 | settled in 2023                    | done
            an earlier case               | settled in 2023                    | done
            another type                  | settled in 2023                    | 2023
            another source                | settled in 2023                    | 2023
            another handler               | settled in 2023                    | 2023
            another village               | settled in 2023                    | 2023
            difficult                     | settled in 2023                    | 2023
            more parties                  | settled in 2023                    | 2023
            accepted in 2023              | settled in 2023                    | 2023
            accepted in 2023              | settled late in 2024               | 2023
            accepted in 2024              | open since 2023                    | 2023
            accepted in 2024              | open since 2025                    | 2024
            accepted in 2025              | of 2024, settled in 2025           | 2024
            accepted in 2025              | open since 2025                    | done
            extended by a year            | settled in 2023                    | done
            extended by a year            | settled late in 2024               | 2024
            extended by a year            | open since 2023                    | done
            failed in 2023                | settled in 2023                    | 2023
            failed in 2024                | settled in 2023                    | 2023
            failed in 2024                | settled late in 2024               | 2024
            failed in 2025                | settled late in 2024               | 2024
            failed in 2023                | open since 2023                    | 2023
            failed in 2024                | open since 2023                    | 2024
            failed in 2025                | open since 2023                    | done
            failed in 2024                | of 2024, settled in 2025           | 2024
            failed in 2025                | of 2024, settled in 2025           | done
            failed in 2025                | open since 2025                    | done
            settled in writing            | settled late in 2024               | 2024
            settled for more              | settled late in 2024               | 2024
            settled a day later           | settled late in 2024               | 2024
            settled in writing            | of 2024, settled in 2025           | done
            settled for more              | of 2024, settled in 2025           | done
            settled a day later           | of 2024, settled in 2025           | done
            other terms                   | settled late in 2024               | done
            effective later               | settled late in 2024               | done
            to be performed by a day      | settled late in 2024               | done
            performed                     | settled late in 2024               | done
            confirmed                     | settled late in 2024               | done
            another type                  | open since 2023                    | 2023
            another type                  | of 2024, settled in 2025           | 2024
            another type                  | open since 2025                    | done
            reopened                      | settled in 2023                    | 2023
            reopened                      | settled late in 2024               | 2024
            reopened                      | of 2024, settled in 2025           | done
            annulled as a duplicate       | settled in 2023                    | 2023
            annulled as a duplicate       | settled late in 2024               | 2024
            annulled as a duplicate       | open since 2023                    | 2023
            annulled as a duplicate       | of 2024, settled in 2025           | 2024
            annulled as a duplicate       | open since 2025                    | done
            merged in 2025                | an empty village                   | done
            merged when 2024 had begun    | an empty village                   | done
            merged when 2024 began        | an empty village                   | 2024
            merged in 2023                | an empty village                   | 2024
            merged in 2021                | an empty village                   | 2022
            merged when 2024 began        | a village with a case carried over | done
            merged half a year later      | a village merged in 2023           | done
            merged when 2024 had begun    | a village merged in 2023           | 2024
            no longer merged              | a village merged in 2023           | 2024
            another name                  | an empty village                   | done
            listed anew                   |                                    | done
            listed anew as merged in 2021 |                                    | done
            """;

    private static final List<String> KNOWN_LATER = List.of("performed", "confirmed", "performanceRate");
    private static final List<String> PARTS = List.of("villages", "types", "sources", "handlers", "months");

    @ParameterizedTest(name = "{0}: {1}: {2}")
    @MethodSource("rows")
    void isRefusedExactlyWhereAClosedYearWouldCountAnotherThing(String what, String of, String answer) {
        var closed = new ClosedLedger(ground);
        var ledger = ground.ledger();
        var done = answer.equals("done");
        var figures = done ? figures() : List.of();

        var got = closed.send(what, of);

        if (done) {
            assertThat(got.statusCode()).as(got.asString()).isBetween(200, 201);
            assertThat(got.asString()).doesNotContain("/problems/");
            assertThat(figures()).isEqualTo(figures);
        } else {
            assertThat(got.asString()).contains("/problems/year-closed", answer + " 年已于 2025-03-15 由 office 关闭");
            assertThat(ground.ledger()).isEqualTo(ledger);
        }
    }

    @Test
    void theSameIsDoneWhileTheYearIsOpenAgain() {
        for (var row :
                lines().stream().filter(row -> !row.get(2).equals("done")).toList()) {
            ground = Township.founded();
            caller.become(Role.OFFICE, ground.code);
            var closed = new ClosedLedger(ground);
            YearCalls.reopened(1999, "2025-03-15");

            var got = closed.send(row.get(0), row.get(1));

            assertThat(got.statusCode()).as("%s: %s", row, got.asString()).isBetween(200, 201);
            assertThat(got.asString()).doesNotContain("/problems/");
        }
    }

    @Test
    void tellsInEnglishToo() {
        new ClosedLedger(ground);

        var answer = township.mediation.cases.Api.recordInEnglish(
                township.mediation.cases.Body.aCase().in(ground.莲花村).acceptedOn("2024-12-31"));

        assertRefused(answer, 409, "year-closed");
        assertThat(answer.<String>path("detail")).contains("2024 was closed on 2025-03-15 by office");
    }

    private static List<JsonNode> figures() {
        return List.of(figures(2022), figures(2023), figures(2024));
    }

    /** All but names, what later knowledge changes, and villages in which nothing happened. */
    private static JsonNode figures(int year) {
        try {
            return figures(YearCalls.live(year));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static JsonNode figures(Response live) throws IOException {
        var report = (ObjectNode) new ObjectMapper().readTree(live.asByteArray());
        ((ObjectNode) report.get("total")).remove(KNOWN_LATER);
        for (var part : PARTS) {
            for (var rows = report.get(part).elements(); rows.hasNext(); ) {
                var row = (ObjectNode) rows.next();
                row.remove(KNOWN_LATER).remove(List.of("name"));
                if (row.get("carriedOver").intValue() + row.get("accepted").intValue() == 0) {
                    rows.remove();
                }
            }
        }
        return report.remove(List.of("asOf"));
    }

    static Stream<Arguments> rows() {
        return lines().stream().map(cells -> Arguments.of(cells.get(0), cells.get(1), cells.get(2)));
    }

    private static List<List<String>> lines() {
        return TABLE.lines()
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .toList();
    }
}
