package township.mediation.http.requests;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import township.mediation.refusals.Violation;

/** Says what would be right if a value of one type was expected and something else was sent. */
final class ExpectedValue {

    private static final Set<Class<?>> INTEGERS =
            Set.of(int.class, long.class, short.class, Integer.class, Long.class, Short.class);

    private ExpectedValue() {}

    static Violation of(Class<?> type, String field) {
        return type.isEnum()
                ? Violation.of(field, "violation.unknown-code", codes(type))
                : Violation.of(field, "violation." + text(type));
    }

    private static String codes(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(code -> ((Enum<?>) code).name())
                .collect(Collectors.joining(", "));
    }

    private static String text(Class<?> type) {
        if (type == LocalDate.class) {
            return "date";
        } else if (type == UUID.class) {
            return "uuid";
        } else if (type == String.class || ExactForms.hasFactory(type)) {
            return "wrong-type.text";
        } else if (type == boolean.class || type == Boolean.class) {
            return "wrong-type.boolean";
        } else if (INTEGERS.contains(type)) {
            return "wrong-type.integer";
        } else if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "wrong-type.number";
        } else if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "wrong-type.list";
        }
        return type.isRecord() ? "wrong-type.object" : "wrong-type";
    }
}
