package township.mediation.http.formats;

import org.jspecify.annotations.Nullable;

/** Whom a table is written for. */
public enum CsvFor {
    /** Who open it in a spreadsheet, which takes it for UTF-8 by the byte order mark, and shows every text as it is. */
    PEOPLE,
    /** RFC 4180 and nothing else: every value as it is. */
    PROGRAMS;

    /** @param bom the parameter of this name; a table is for people where it is not given */
    public static CsvFor asked(@Nullable Boolean bom) {
        return Boolean.FALSE.equals(bom) ? PROGRAMS : PEOPLE;
    }
}
