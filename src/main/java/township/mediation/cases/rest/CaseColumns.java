package township.mediation.cases.rest;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import township.mediation.cases.history.CaseField;
import township.mediation.cases.particulars.Party;
import township.mediation.http.formats.Csv;
import township.mediation.texts.Language;
import township.mediation.texts.Texts;

/**
 * A case as one row of a table: every field of {@link CaseView} but its warnings, by its dotted path. In Chinese the
 * headers are the labels that people read, in English the names that programs use.
 */
final class CaseColumns {

    private static final List<Column> COLUMNS = columns(CaseView.class, "", shown -> shown)
            .filter(column -> !column.path().equals("warnings"))
            .toList();

    private CaseColumns() {}

    private record Column(String path, Function<CaseView, @Nullable Object> value) {

        /** The last part of the path. */
        String name() {
            return path.substring(path.lastIndexOf('.') + 1);
        }
    }

    static List<String> paths() {
        return COLUMNS.stream().map(Column::path).toList();
    }

    static List<String> headers(Language language) {
        return switch (language) {
            case ZH ->
                paths().stream()
                        .map(path -> Texts.in(language).of("field." + path))
                        .toList();
            case EN -> paths();
        };
    }

    static List<Object> cells(CaseView shown, Language language) {
        return COLUMNS.stream()
                .map(column -> cell(column, column.value().apply(shown), language))
                .toList();
    }

    private static Object cell(Column column, @Nullable Object value, Language language) {
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> parties) {
            return parties.stream().map(party -> party((Party) party, language)).collect(Collectors.joining("; "));
        }
        if (value instanceof Boolean) {
            return language == Language.ZH ? Texts.in(language).of("cell." + value) : value;
        }
        if (value instanceof Enum<?> code) {
            return code(column.name(), code, language);
        }
        var isText = value instanceof String || value instanceof UUID;
        var isAmount = column.path().equals(CaseField.AMOUNT.path());
        return isText && !isAmount ? value.toString() : new Csv.Value(value.toString());
    }

    private static String party(Party party, Language language) {
        return Stream.of(party.name(), code("partyRole", party.role(), language), party.phone())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static String code(String kind, Enum<?> code, Language language) {
        return language == Language.ZH ? Texts.in(language).of("code." + kind + "." + code.name()) : code.name();
    }

    private static Stream<Column> columns(Class<?> view, String path, Function<CaseView, @Nullable Object> whole) {
        return Arrays.stream(view.getRecordComponents()).flatMap(component -> {
            Function<CaseView, @Nullable Object> value = shown -> part(component, whole.apply(shown));
            return component.getType().isRecord()
                    ? columns(component.getType(), path + component.getName() + ".", value)
                    : Stream.of(new Column(path + component.getName(), value));
        });
    }

    private static @Nullable Object part(RecordComponent component, @Nullable Object whole) {
        try {
            return whole == null ? null : component.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
