package township.mediation.areas;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiConsumer;
import org.hibernate.Session;

/**
 * The CSV files (UTF-8, with a header) that list areas, {@code code,name,nameEn}, and villages,
 * {@code code,name,township}. Loading adds what the database does not list yet and changes nothing that it does: a name
 * is the office's from then on.
 */
@ApplicationScoped
public class AreaLists {

    private static final String CLASSPATH = "classpath:";
    private static final int ROWS_AT_ONCE = 10_000;

    private final Session database;

    AreaLists(Session database) {
        this.database = database;
    }

    /**
     * @param areas a path, or {@code classpath:} and the name of a resource; so is {@code villages}
     * @throws UnusableList when a list cannot be read, or does not hold what it should
     */
    @Transactional
    public void load(String areas, String villages) {
        var wider = read(areas, "code", "name", "nameEn");
        var lowest = read(villages, "code", "name", "township");
        addAreas(
                column(wider, "code"),
                column(wider, "name"),
                wider.stream()
                        .map(row -> row.getField("nameEn"))
                        .map(name -> name.isBlank() ? null : name)
                        .toArray(String[]::new));
        addAreas(
                lowest.stream().map(row -> row.getField("code").substring(0, 9)).toArray(String[]::new),
                column(lowest, "township"),
                new String[lowest.size()]);
        addVillages(column(lowest, "code"), column(lowest, "name"));
        requireAreasOfVillages(areas);
    }

    private void addVillages(String[] codes, String[] names) {
        inParts(
                codes.length,
                (from, to) -> database.createNativeQuery("""
                        insert into village (code, name)
                        select * from unnest(cast(:codes as text[]), cast(:names as text[]))
                        on conflict do nothing
                        """)
                        .setParameter("codes", Arrays.copyOfRange(codes, from, to))
                        .setParameter("names", Arrays.copyOfRange(names, from, to))
                        .executeUpdate());
    }

    /** Without them the rows of wider units would not add up to the total. */
    private void requireAreasOfVillages(String list) {
        var missing = database.createNativeQuery("""
                        select distinct left(v.code, level.digits)
                        from village v cross join (values (2), (4), (6), (9)) as level (digits)
                        except
                        select code from area
                        """, String.class).getResultList();
        if (!missing.isEmpty()) {
            throw new UnusableList(
                    list,
                    new IllegalArgumentException("it lacks " + missing.get(0) + ", in which listed villages lie"));
        }
    }

    private void addAreas(String[] codes, String[] names, String[] namesEn) {
        inParts(
                codes.length,
                (from, to) -> database.createNativeQuery("""
                        insert into area (code, name, name_en)
                        select * from unnest(cast(:codes as text[]), cast(:names as text[]), cast(:namesEn as text[]))
                        on conflict do nothing
                        """)
                        .setParameter("codes", Arrays.copyOfRange(codes, from, to))
                        .setParameter("names", Arrays.copyOfRange(names, from, to))
                        .setParameter("namesEn", Arrays.copyOfRange(namesEn, from, to))
                        .executeUpdate());
    }

    /** The villages of a whole country in one statement would take longer than any is given. */
    private static void inParts(int rows, BiConsumer<Integer, Integer> statement) {
        for (int from = 0; from < rows; from += ROWS_AT_ONCE) {
            statement.accept(from, Math.min(rows, from + ROWS_AT_ONCE));
        }
    }

    private static String[] column(List<NamedCsvRecord> rows, String name) {
        return rows.stream().map(row -> row.getField(name)).toArray(String[]::new);
    }

    private static List<NamedCsvRecord> read(String list, String... columns) {
        try (var csv = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(open(list))) {
            var rows = csv.stream().toList();
            for (var row : rows) {
                for (var column : columns) {
                    row.getField(column);
                }
                var code = new AreaCode(row.getField("code"));
                if (List.of(columns).contains("township") != (code.level() == AreaLevel.VILLAGE)) {
                    throw new IllegalArgumentException("not of the level that this list is for: " + code);
                }
            }
            return rows;
        } catch (IOException | CsvParseException | IllegalArgumentException | NoSuchElementException unusable) {
            throw new UnusableList(list, unusable);
        }
    }

    private static Reader open(String list) throws IOException {
        if (!list.startsWith(CLASSPATH)) {
            return Files.newBufferedReader(Path.of(list));
        }
        var resource =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(list.substring(CLASSPATH.length()));
        if (resource == null) {
            throw new IOException("no such resource");
        }
        return new InputStreamReader(resource, StandardCharsets.UTF_8);
    }

    /** A configured list that cannot be used. */
    public static class UnusableList extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String line;

        UnusableList(String list, Exception cause) {
            super(cause);
            this.line = "The list " + list + " cannot be used: " + cause.getMessage();
        }

        /** What is wrong with which list, in one line. */
        public String line() {
            return line;
        }
    }
}
