package township.mediation.areas;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the columns of a list by the names in its first line, in any order and among any others. Commas, tabs or
 * semicolons separate cells, depending on the region settings of the spreadsheet.
 */
final class ListColumns {

    private static final List<Character> SEPARATORS = List.of(',', '\t', ';');
    private static final Pattern OUTER_SPACE = Pattern.compile("^[\\s\\p{Z}\\p{Cf}]+|[\\s\\p{Z}\\p{Cf}]+$");

    /** The notation that makes a spreadsheet treat digits as text. */
    private static final Pattern FORMULA = Pattern.compile("^=\"(.*)\"$");

    private final Map<String, Integer> positions = new HashMap<>();
    private final List<String> required;
    private int width;

    private ListColumns(List<String> required) {
        this.required = required;
    }

    /** The cells of one line. Cells of columns that the list does not have are empty. */
    record Cells(long line, Map<String, Integer> positions, List<String> values) {

        String of(String column) {
            var position = positions.get(spelt(column));
            return position == null || position >= values.size() ? "" : stripped(values.get(position));
        }
    }

    /** @throws ListFault if the text is not such a list */
    static void read(String text, List<String> required, Consumer<Cells> rows) {
        var columns = new ListColumns(required);
        try (var csv = reader(text, separator(text, required))) {
            csv.stream()
                    .filter(line -> !line.getFields().stream()
                            .allMatch(cell -> stripped(cell).isEmpty()))
                    .forEach(line -> columns.take(line, rows));
        } catch (CsvParseException | IOException unreadable) {
            throw new ListFault("it is no table: " + unreadable.getMessage());
        }
        if (columns.positions.isEmpty()) {
            throw new ListFault("it is empty");
        }
    }

    private void take(CsvRecord line, Consumer<Cells> rows) {
        if (positions.isEmpty()) {
            takeHeader(line);
            return;
        }
        var values = line.getFields();
        if (values.stream().skip(width).anyMatch(cell -> !stripped(cell).isEmpty())) {
            throw new ListFault(
                    line.getStartingLineNumber(),
                    "it has more cells than the first line has names: put quotes around a cell that holds a separator");
        }
        rows.accept(new Cells(line.getStartingLineNumber(), positions, values));
    }

    private void takeHeader(CsvRecord header) {
        width = header.getFieldCount();
        for (int position = 0; position < width; position++) {
            positions.putIfAbsent(spelt(header.getField(position)), position);
        }
        var missing = required.stream()
                .filter(column -> !positions.containsKey(spelt(column)))
                .toList();
        if (!missing.isEmpty()) {
            throw new ListFault(
                    header.getStartingLineNumber(),
                    "it must name the columns " + String.join(", ", required) + ", and lacks "
                            + String.join(", ", missing));
        }
    }

    /** Chooses the separator that finds the most names in the first line. */
    private static char separator(String text, List<String> required) {
        var header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return SEPARATORS.stream()
                .max((one, other) -> Long.compare(found(header, one, required), found(header, other, required)))
                .orElseThrow();
    }

    private static long found(String header, char separator, List<String> required) {
        try (var csv = reader(header, separator)) {
            var names = csv.stream()
                    .flatMap(line -> line.getFields().stream())
                    .map(ListColumns::spelt)
                    .collect(Collectors.toSet());
            return required.stream()
                    .filter(column -> names.contains(spelt(column)))
                    .count();
        } catch (CsvParseException | IOException unreadable) {
            return 0;
        }
    }

    private static CsvReader<CsvRecord> reader(String text, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text);
    }

    /** Makes {@code nameEn}, {@code Name En} and {@code NAME_EN} equal. */
    private static String spelt(String column) {
        return column.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    private static String stripped(String cell) {
        var outer = OUTER_SPACE.matcher(cell).replaceAll("");
        return Stream.of(FORMULA.matcher(outer))
                .filter(formula -> formula.matches())
                .map(formula -> OUTER_SPACE.matcher(formula.group(1)).replaceAll(""))
                .findFirst()
                .orElse(outer);
    }
}
