package township.mediation.areas;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import township.mediation.texts.TextKind;

/** A file that lists either the villages or the areas above them. It is read as a whole and checked line by line. */
final class AreaList {

    private static final String CLASSPATH = "classpath:";
    private static final Pattern ROUNDED = Pattern.compile("[0-9]+([.,][0-9]+)?[eE]\\+?[0-9]+");
    private static final int LONGEST_NAME = 60;

    private final boolean ofVillages;
    private final Map<AreaCode, ListedRow> rows = new LinkedHashMap<>();
    private final Map<AreaCode, String> townships = new HashMap<>();

    private AreaList(boolean ofVillages) {
        this.ofVillages = ofVillages;
    }

    /**
     * Reads the columns {@code code}, {@code name} and, if it exists, {@code nameEn}.
     *
     * @throws UnusableList if it cannot be read, or its content is not as it should be
     */
    static List<ListedRow> ofAreas(String file) {
        return read(file, new AreaList(false), List.of("code", "name"));
    }

    /**
     * Reads the columns {@code code}, {@code name} and {@code township}.
     *
     * @throws UnusableList if it cannot be read, or its content is not as it should be
     */
    static List<ListedRow> ofVillages(String file) {
        return read(file, new AreaList(true), List.of("code", "name", "township"));
    }

    private static List<ListedRow> read(String file, AreaList list, List<String> columns) {
        try {
            ListColumns.read(SpreadsheetText.of(bytes(file)), columns, list::take);
            return List.copyOf(list.rows.values());
        } catch (ListFault fault) {
            throw new UnusableList(file, String.valueOf(fault.getMessage()));
        }
    }

    private void take(ListColumns.Cells cells) {
        var code = code(cells);
        var name = name(cells, "name");
        var english = cells.of("nameEn");
        var township = ofVillages ? name(cells, "township") : null;
        var row = new ListedRow(code, name, english.isEmpty() ? null : english, township);
        var before = rows.putIfAbsent(code, row);
        if (before != null && !before.equals(row)) {
            throw new ListFault(cells.line(), code + " stands in an earlier line too, as " + before.name());
        }
        if (township != null) {
            requireOneName(cells, code.at(AreaLevel.TOWNSHIP), township);
        }
    }

    private void requireOneName(ListColumns.Cells cells, AreaCode code, String name) {
        var before = townships.putIfAbsent(code, name);
        if (before != null && !before.equals(name)) {
            throw new ListFault(
                    cells.line(), "the township " + code + " is called " + name + ", and " + before + " further up");
        }
    }

    private AreaCode code(ListColumns.Cells cells) {
        var written = Normalizer.normalize(cells.of("code"), Normalizer.Form.NFKC);
        if (ROUNDED.matcher(written).matches()) {
            throw new ListFault(
                    cells.line(),
                    "the code " + written + " is a number that a spreadsheet has rounded: make the column one of text"
                            + " and write the codes again");
        }
        var code = AreaCode.unpadded(written);
        if (!AreaCode.isCode(code) || (new AreaCode(code).level() == AreaLevel.VILLAGE) != ofVillages) {
            throw new ListFault(
                    cells.line(),
                    (written.isEmpty()
                                    ? "there is no code"
                                    : written + " is no code of " + (ofVillages ? "a village" : "an area"))
                            + ": it has "
                            + (ofVillages ? "12 digits, not all of the last three zeros" : "2, 4, 6 or 9 digits"));
        }
        return new AreaCode(code);
    }

    private static String name(ListColumns.Cells cells, String column) {
        var name = TextKind.NAME.cleaned(cells.of(column));
        if (name.isEmpty()) {
            throw new ListFault(cells.line(), "there is no " + column);
        }
        var fault = TextKind.NAME.fault(name, 1, LONGEST_NAME);
        if ("violation.Text.encoding".equals(fault)) {
            throw new ListFault(
                    cells.line(),
                    "the " + column + " was lost when the list was saved, and reads " + name
                            + ": save it again, best as \"CSV UTF-8\"");
        }
        if (fault != null || name.lines().count() > 1) {
            throw new ListFault(
                    cells.line(),
                    "the " + column + " is longer than " + LONGEST_NAME
                            + " characters, or holds a line break or a control character");
        }
        return name;
    }

    private static byte[] bytes(String file) {
        try {
            if (file.startsWith(CLASSPATH)) {
                return resource(file.substring(CLASSPATH.length()));
            }
            var path = Path.of(file);
            if (Files.isDirectory(path)) {
                throw new ListFault("it is a directory");
            }
            return Files.readAllBytes(path);
        } catch (NoSuchFileException missing) {
            throw new ListFault("there is no such file");
        } catch (AccessDeniedException denied) {
            throw new ListFault("this user may not read it");
        } catch (IOException | InvalidPathException unreadable) {
            throw new ListFault(String.valueOf(unreadable.getMessage()));
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (var resource = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            if (resource == null) {
                throw new ListFault("no such resource");
            }
            return resource.readAllBytes();
        }
    }
}
