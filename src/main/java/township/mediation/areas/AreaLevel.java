package township.mediation.areas;

import java.util.Arrays;

/** The levels of the division code, widest first. */
public enum AreaLevel {
    COUNTRY(0),
    PROVINCE(2),
    PREFECTURE(4),
    COUNTY(6),
    TOWNSHIP(9),
    VILLAGE(12);

    private final int digits;

    AreaLevel(int digits) {
        this.digits = digits;
    }

    public int digits() {
        return digits;
    }

    static AreaLevel ofDigits(int digits) {
        return Arrays.stream(values())
                .filter(level -> level.digits == digits)
                .findFirst()
                .orElseThrow();
    }
}
