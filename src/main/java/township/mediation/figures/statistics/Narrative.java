package township.mediation.figures.statistics;

import static township.mediation.cases.facts.Figure.CARRIED_OVER;
import static township.mediation.cases.facts.Figure.FAILED;
import static township.mediation.cases.facts.Figure.PENDING;
import static township.mediation.cases.facts.Figure.REFERRED;
import static township.mediation.cases.facts.Figure.SETTLED;
import static township.mediation.cases.facts.Figure.SUCCESS_RATE;
import static township.mediation.cases.facts.Figure.WITHDRAWN;

import java.util.ArrayList;
import java.util.List;
import township.mediation.areas.Area;
import township.mediation.cases.facts.Period;
import township.mediation.texts.Language;
import township.mediation.texts.Texts;

/** The sentence of a report, which says no more than the figures do. */
public record Narrative(String zh, String en) {

    public static Narrative of(Area area, Period period, Tally total) {
        return new Narrative(sentence(Language.ZH, area, period, total), sentence(Language.EN, area, period, total));
    }

    public String in(Language language) {
        return switch (language) {
            case ZH -> zh;
            case EN -> en;
        };
    }

    private static String sentence(Language language, Area area, Period period, Tally total) {
        var texts = Texts.in(language);
        var time = PeriodPhrase.in(language, period);
        var name = area.name(language);
        if (total.inHand() == 0) {
            return texts.of("narrative.nothing", time, name);
        }
        var parts = new ArrayList<String>();
        parts.add(texts.of("narrative.in-hand", time, name, total.inHand(), carriedOver(texts, period, total)));
        if (total.count(SETTLED) == total.inHand()) {
            parts.add(texts.of("narrative.all-settled"));
        } else {
            parts.addAll(outcomes(texts, total));
        }
        return String.join(texts.of("narrative.joint"), parts) + texts.of("narrative.end");
    }

    private static String carriedOver(Texts texts, Period period, Tally total) {
        if (total.count(CARRIED_OVER) == 0) {
            return "";
        }
        return texts.of(
                period.isYear() ? "narrative.carried-over" : "narrative.carried-over-from-before",
                total.count(CARRIED_OVER));
    }

    private static List<String> outcomes(Texts texts, Tally total) {
        var parts = new ArrayList<String>();
        add(parts, texts, "narrative.settled", total.count(SETTLED));
        add(parts, texts, "narrative.failed", total.count(FAILED));
        add(parts, texts, "narrative.withdrawn", total.count(WITHDRAWN));
        add(parts, texts, "narrative.referred", total.count(REFERRED));
        add(parts, texts, "narrative.pending", total.count(PENDING));
        if (total.count(FAILED) > 0) {
            parts.add(
                    texts.of("narrative.success-rate", total.rate(SUCCESS_RATE).percent()));
        }
        return parts;
    }

    private static void add(List<String> parts, Texts texts, String key, long count) {
        if (count > 0) {
            parts.add(texts.of(key, count));
        }
    }
}
