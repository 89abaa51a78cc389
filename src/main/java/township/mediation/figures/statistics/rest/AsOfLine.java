package township.mediation.figures.statistics.rest;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import township.mediation.cases.register.LedgerClock;
import township.mediation.texts.Texts;

/** Says in a line for people which change is the last that the figures count. */
public final class AsOfLine {

    private static final DateTimeFormatter LOCAL =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(LedgerClock.SHANGHAI);

    private AsOfLine() {}

    public static String of(@Nullable Instant asOf, Texts texts) {
        return asOf == null ? texts.of("sheet.as-of.nothing") : texts.of("sheet.as-of", LOCAL.format(asOf));
    }
}
