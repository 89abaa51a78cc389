package township.mediation.areas;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import township.mediation.refusals.NotOfForm;

/**
 * A statistical division code: 2, 4, 6, 9 or 12 digits (province, prefecture, county, township, village), or {@code 0},
 * the whole country. It covers every code that it is a prefix of. The statistics bureau pads it with zeros to 12
 * digits, GB/T 2260 to 6.
 */
public record AreaCode(String value) implements Comparable<AreaCode> {

    /** The form of a code, padded or not. */
    public static final String FORM = "0|\\d{2}|\\d{4}|\\d{6}|\\d{9}|\\d{12}";

    /** The form of the code of a village, whether or not a list has it. */
    public static final String FORM_OF_VILLAGE = "\\d{12}";

    private static final Pattern CODE = Pattern.compile(FORM);

    /** Finds the shortest code that the remaining zeros pad to 6 or 12 digits. */
    private static final Pattern PADDED =
            Pattern.compile("(?=[0-9]{6}(?:[0-9]{6})?$)([0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{9})0+");

    public AreaCode {
        if (!isCode(value)) {
            throw new NotOfForm("violation.area-code");
        }
    }

    /**
     * Reads a code as people, lists and settings write it, which may be padded with zeros.
     *
     * @throws NotOfForm if it is not a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AreaCode of(String text) {
        return new AreaCode(unpadded(text));
    }

    /** Removes zeros that only pad a code. Text that is not a code stays as it is. */
    public static String unpadded(String text) {
        var padded = PADDED.matcher(text);
        return padded.matches() ? padded.group(1) : text;
    }

    /**
     * Reads the code of a village. None ends in {@code 000}: such a code is that of its township, padded.
     *
     * @throws NotOfForm if it is not the code of a village
     */
    public static AreaCode ofVillage(String text) {
        if (!isCode(text) || of(text).level() != AreaLevel.VILLAGE) {
            throw new NotOfForm("violation.village-code");
        }
        return of(text);
    }

    public static boolean isCode(String value) {
        return CODE.matcher(value).matches();
    }

    public AreaLevel level() {
        return AreaLevel.ofDigits(value.equals("0") ? 0 : value.length());
    }

    public boolean covers(AreaCode other) {
        return other.value.startsWith(prefix());
    }

    /** Returns the unit of a wider level that contains this area. */
    public AreaCode at(AreaLevel wider) {
        return wider == AreaLevel.COUNTRY ? new AreaCode("0") : new AreaCode(value.substring(0, wider.digits()));
    }

    /** Returns the township of a township or a village; null for anything wider. */
    public @Nullable String township() {
        return level().compareTo(AreaLevel.TOWNSHIP) < 0 ? null : at(AreaLevel.TOWNSHIP).value;
    }

    /** Returns the start of the range of codes that it covers, in the collation "C". */
    public String rangeStart() {
        return prefix();
    }

    /** Returns the exclusive end of that range: ':' comes right after '9'. */
    public String rangeEnd() {
        return prefix() + ":";
    }

    private String prefix() {
        return value.equals("0") ? "" : value;
    }

    @Override
    public int compareTo(AreaCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
