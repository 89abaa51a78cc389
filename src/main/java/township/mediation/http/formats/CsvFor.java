package township.mediation.http.formats;

import org.jspecify.annotations.Nullable;

/** The readers that a table is written for. */
public enum CsvFor {
    /** They open it in a spreadsheet, which recognizes UTF-8 by the byte order mark and shows every text unchanged. */
    PEOPLE,
    /** They read RFC 4180 and nothing else: every value as it is. */
    PROGRAMS;

    /** @param bom the parameter of this name; without it a table is for people */
    public static CsvFor asked(@Nullable Boolean bom) {
        return Boolean.FALSE.equals(bom) ? PROGRAMS : PEOPLE;
    }
}
