package township.mediation.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Body.aCase;
import static township.mediation.cases.Body.nothing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import township.mediation.fixtures.Launch;
import township.mediation.fixtures.Owner;
import township.mediation.fixtures.PackagedService;
import township.mediation.keys.KeyFile;
import township.mediation.keys.KeyedHash;
import township.mediation.running.storage.EmbeddedConnection;
import township.mediation.running.storage.EmbeddedDatabase;

/** What a program recorded that compared numbers and names to the letter is found by every way of typing them. */
class DatabaseOfAnOlderProgramIT {

    private static final String LAST_OF_THE_OLDER = "12";
    private static final String 后塘 = "431223206";
    private static final String 莲花村 = 后塘 + "215";

    /** In the order of their recording: some numbers are the same for people. */
    private static final List<String> NUMBERS =
            List.of("调Ａ－７", "调A-7", " 调A-7", "调Ａ－７\u200B ", "8", "９", "\u3000", "调B-7");

    private static final String PARTY = "ＡＢ 公司";

    private static PackagedService service;
    private static PackagedCases cases;

    @BeforeAll
    static void update() throws SQLException {
        var directory = Launch.newDirectory().resolve("data");
        var names = new KeyFile(directory.resolveSibling("data.key")).keyedHash("party");
        try (var database = new EmbeddedDatabase(directory)) {
            var access = database.start();
            migrate(access);
            try (var connection = DriverManager.getConnection(access.url(), Owner.NAME, access.ownerPassword())) {
                record(connection, names);
            }
        }
        service = new Launch().in(directory).ready();
        cases = new PackagedCases(service);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void everyNumberIsFoundHoweverItIsTyped() throws IOException {
        for (var typed : List.of("调A-7", "调Ａ－７", "调a - 7\u200B")) {
            assertThat(numbers(nothing().with("registerNumber", typed)))
                    .containsExactlyInAnyOrderElementsOf(NUMBERS.subList(0, 4));
        }
        assertThat(numbers(nothing().with("registerNumber", "９"))).containsExactly("９");
        assertThat(numbers(nothing().with("registerNumber", "9"))).containsExactly("９");
        assertThat(numbers(nothing().with("registerNumber", "调A"))).isEmpty();
    }

    @Test
    void noneCanBeGivenToAnotherCase() throws IOException {
        for (var typed : NUMBERS) {
            if (!typed.isBlank()) {
                var answer = cases.answer(cases.recording(aCase().in(莲花村).with("registerNumber", typed + " ")));
                assertThat(answer.body()).contains("/problems/register-number-taken");
            }
        }
    }

    /** Its number stays, though another case has the same. */
    @Test
    void aCaseWhoseNumberIsThatOfAnotherCanStillBeChanged() throws IOException {
        var found = found(nothing().with("registerNumber", "调A-7"));
        assertThat(found).hasSize(4);
        for (var each : found) {
            var concluding = cases.conclusion(each.path("id").asText(), "\"1\"", Body.aFailure());
            var answer = cases.answer(concluding);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        }
        assertThat(found(nothing().with("registerNumber", "调A-7"))).hasSize(4);
    }

    @Test
    void everyPartyIsFoundHoweverItIsTyped() throws IOException {
        for (var typed : List.of(PARTY, "AB公司", "ab 公司")) {
            assertThat(numbers(nothing().with("party", typed))).hasSize(NUMBERS.size());
        }
        assertThat(numbers(nothing().with("party", "ac公司"))).isEmpty();
        assertThat(Owner.of(service).number("select count(*) from case_party")).isEqualTo(NUMBERS.size());
    }

    private static List<String> numbers(Body search) throws IOException {
        return found(search).stream()
                .map(each -> each.path("registerNumber").asText())
                .toList();
    }

    private static List<JsonNode> found(Body search) throws IOException {
        var answer = cases.answer(cases.search(search));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var found = new ArrayList<JsonNode>();
        PackagedCases.json(answer).path("items").forEach(found::add);
        return found;
    }

    private static void migrate(EmbeddedConnection access) {
        Flyway.configure()
                .dataSource(access.url(), Owner.NAME, access.ownerPassword())
                .locations("classpath:db/migration")
                .placeholders(Map.of("service", access.settings().get("quarkus.datasource.username")))
                .target(LAST_OF_THE_OLDER)
                .load()
                .migrate();
    }

    private static void record(Connection connection, KeyedHash names) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("insert into village (code, name) values ('" + 莲花村 + "', '莲花村')");
            statement.execute("insert into register values ('" + 后塘 + "', " + NUMBERS.size() + ", '2025-01-01')");
        }
        try (var row = connection.prepareStatement("""
                with recorded as (
                    insert into mediation_case (township, id, number_year, number_sequence, village_code, type, source,
                        handled_by, accepted_on, due_on, difficult, register_number, particulars, version, recorded_at,
                        recorded_by)
                    values (?, gen_random_uuid(), 2025, ?, ?, 'NEIGHBOUR', 'APPLICATION', 'VILLAGE', '2025-03-01',
                        '2025-04-01', false, ?, convert_to(?, 'UTF8'), 1, now(), 'office')
                    returning township, id)
                insert into case_party select township, ?, id from recorded
                """)) {
            for (int i = 0; i < NUMBERS.size(); i++) {
                row.setString(1, 后塘);
                row.setInt(2, i + 1);
                row.setString(3, 莲花村);
                row.setString(4, NUMBERS.get(i));
                row.setString(5, "{\"parties\":[{\"name\":\"" + PARTY + "\",\"role\":\"APPLICANT\"}]}");
                row.setBytes(
                        6,
                        names.of(
                                Normalizer.normalize(PARTY, Normalizer.Form.NFC).getBytes(UTF_8)));
                row.executeUpdate();
            }
        }
    }
}
