package township.mediation.figures.reports;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;

/** What a township's register has ordered, as the database keeps it: by the numbers of the changes. */
final class RegisterBook {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** What a case said after a change. */
    record Event(long change, LocalDate day, UUID caseId, JsonNode facts) {}

    /** What was published by a change. */
    record Publication(long change, int year, int version, JsonNode report, Set<UUID> cases) {}

    /** That years were closed, or opened until a day, by a change. */
    record Turn(long change, LocalDate day, int year, LocalDate until) {}

    final List<Event> events = new ArrayList<>();
    final List<Publication> publications = new ArrayList<>();
    final TreeMap<Long, Turn> turns = new TreeMap<>();

    private RegisterBook() {}

    static RegisterBook of(String township, DataSource database) throws SQLException {
        var book = new RegisterBook();
        try (var connection = database.getConnection()) {
            for (var query : List.of(
                    "select change, at, case_id, cast(facts as text) from case_event where township = ? order by change",
                    "select change, year, version, report, cases from publication where township = ? order by change",
                    "select change, at, year, null from closing where township = ?",
                    "select change, at, year, until from reopening where township = ?")) {
                try (var statement = connection.prepareStatement(query)) {
                    statement.setString(1, township);
                    try (var rows = statement.executeQuery()) {
                        while (rows.next()) {
                            book.read(query, rows);
                        }
                    }
                }
            }
        }
        return book;
    }

    private void read(String query, ResultSet row) throws SQLException {
        var change = row.getLong(1);
        if (query.contains("case_event")) {
            events.add(new Event(change, day(row), row.getObject(3, UUID.class), json(row.getString(4))));
        } else if (query.contains("publication")) {
            var cases = Set.of((UUID[]) row.getArray(5).getArray());
            var report = json(new String(row.getBytes(4), UTF_8));
            publications.add(new Publication(change, row.getInt(2), row.getInt(3), report, cases));
        } else {
            turns.put(change, new Turn(change, day(row), row.getInt(3), row.getObject(4, LocalDate.class)));
        }
    }

    /** What each case said after a change. */
    Map<UUID, JsonNode> casesAt(long change) {
        var cases = new LinkedHashMap<UUID, JsonNode>();
        events.stream()
                .filter(event -> event.change() <= change)
                .forEach(event -> cases.put(event.caseId(), event.facts()));
        return cases;
    }

    /** Whether a year is closed for a change that is made on a day, by the words of the design. */
    boolean isClosed(int year, long change, LocalDate day) {
        Integer through = null;
        Integer reopenedFrom = null;
        LocalDate reopenedUntil = null;
        for (var turn : turns.headMap(change).values()) {
            var runs = reopenedUntil != null && !turn.day().isAfter(reopenedUntil);
            if (turn.until() == null) {
                through = through == null ? turn.year() : Math.max(through, turn.year());
                reopenedFrom = runs ? Integer.valueOf(Math.max(reopenedFrom, turn.year() + 1)) : null;
                reopenedUntil = runs ? reopenedUntil : null;
            } else {
                reopenedFrom = runs ? Math.min(reopenedFrom, turn.year()) : turn.year();
                reopenedUntil = turn.until();
            }
        }
        return through != null
                && year <= through
                && !(reopenedFrom != null && reopenedFrom <= year && !day.isAfter(reopenedUntil));
    }

    private static LocalDate day(ResultSet row) throws SQLException {
        return row.getObject(2, OffsetDateTime.class)
                .atZoneSameInstant(ZoneId.of("Asia/Shanghai"))
                .toLocalDate();
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
