package township.mediation.http.requests;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import township.mediation.refusals.NotOfForm;

/** Reads each kind of value in one form only, in bodies and parameters alike, and refuses any other. */
final class ExactForms {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final int DATE_LENGTH = 10;

    private ExactForms() {}

    static LocalDate date(String text) {
        var date = LocalDate.parse(text, DATE);
        if (text.length() != DATE_LENGTH) {
            throw new IllegalArgumentException("a year of four digits, without a sign");
        }
        return date;
    }

    /** Reads decimal digits without a plus. */
    static Integer integer(String text) {
        var integer = Integer.valueOf(text);
        if (!integer.toString().equals(text)) {
            throw new IllegalArgumentException("digits only");
        }
        return integer;
    }

    static UUID uuid(String text) {
        var uuid = UUID.fromString(text);
        if (!uuid.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("a UUID in full");
        }
        return uuid;
    }

    /**
     * Returns how values of a type are read: by the type's own factory, which {@link JsonCreator} marks, or by the
     * names of its constants. Null for any other type.
     */
    static @Nullable Function<String, Object> of(Class<?> type) {
        return factory(type)
                .<Function<String, Object>>map(ExactForms::calling)
                .orElse(type.isEnum() ? text -> code(type, text) : null);
    }

    /** Whether a type has a factory of its own that makes its values from texts. */
    static boolean hasFactory(Class<?> type) {
        return factory(type).isPresent();
    }

    private static Optional<Method> factory(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(JsonCreator.class)
                        && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}))
                .findFirst();
    }

    private static Function<String, Object> calling(Method factory) {
        return text -> {
            try {
                return factory.invoke(null, text);
            } catch (InvocationTargetException fault) {
                throw fault.getCause() instanceof NotOfForm notOfForm
                        ? notOfForm
                        : new IllegalStateException(factory.toString(), fault);
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException(impossible);
            }
        };
    }

    /** Returns the constant with exactly this name. */
    static <E> E code(Class<E> codes, String text) {
        return Arrays.stream(codes.getEnumConstants())
                .filter(code -> ((Enum<?>) code).name().equals(text))
                .findFirst()
                .orElseThrow(IllegalArgumentException::new);
    }

    static boolean bool(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("true or false");
        };
    }
}
