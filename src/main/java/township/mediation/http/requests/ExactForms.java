package township.mediation.http.requests;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

/** The one form in which each kind of value is read, in bodies and parameters alike; any other is refused. */
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

    /** In decimal digits, without a plus. */
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

    /** The constant of this very name. */
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
