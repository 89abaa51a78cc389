package township.mediation.figures.statistics;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import township.mediation.cases.facts.Period;
import township.mediation.cases.facts.Quarter;
import township.mediation.texts.Language;
import township.mediation.texts.Texts;

/**
 * Says when something was, at the beginning of a sentence: {@code 2024年}, {@code 2024年第一季度},
 * {@code From 1 March 2024 to 5 May 2024}.
 */
final class PeriodPhrase {

    private PeriodPhrase() {}

    static String in(Language language, Period period) {
        var texts = Texts.in(language);
        var from = period.from();
        if (period.isYear()) {
            return texts.of("period.year", from.getYear());
        }
        if (period.isMonth()) {
            return texts.of("period.month", written(language, "period.form-of-month", from));
        }
        if (period.isQuarter()) {
            var quarter = Quarter.of(from);
            return texts.of("period.quarter", quarter.year(), texts.of("quarter." + quarter.number()));
        }
        var first = written(language, "period.form-of-day", from);
        return from.equals(period.to())
                ? texts.of("period.day", first)
                : texts.of("period.days", first, written(language, "period.form-of-day", period.to()));
    }

    private static String written(Language language, String form, LocalDate date) {
        return DateTimeFormatter.ofPattern(Texts.in(language).of(form), Locale.forLanguageTag(language.tag()))
                .format(date);
    }
}
