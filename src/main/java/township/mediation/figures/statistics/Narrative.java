package township.mediation.figures.statistics;

import static township.mediation.cases.facts.Figure.CARRIED_OVER;
import static township.mediation.cases.facts.Figure.FAILED;
import static township.mediation.cases.facts.Figure.PENDING;
import static township.mediation.cases.facts.Figure.REFERRED;
import static township.mediation.cases.facts.Figure.SETTLED;
import static township.mediation.cases.facts.Figure.SUCCESS_RATE;
import static township.mediation.cases.facts.Figure.WITHDRAWN;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
        var inHand = total.inHand();
        if (inHand == 0) {
            return texts.of("narrative.nothing", time, name);
        }
        var mediated =
                texts.counted("narrative.in-hand", inHand, time, name, inHand, carriedOver(texts, period, total));
        return total.count(SETTLED) == inHand
                ? mediated + texts.counted("narrative.all-settled", inHand)
                : mediated + outcomes(texts, total) + end(texts, total);
    }

    private static String carriedOver(Texts texts, Period period, Tally total) {
        var carriedOver = total.count(CARRIED_OVER);
        if (carriedOver == 0) {
            return "";
        }
        var key = period.isYear() ? "narrative.carried-over" : "narrative.carried-over-from-before";
        return carriedOver == total.inHand()
                ? texts.counted(key + ".all", carriedOver, carriedOver)
                : texts.of(key, carriedOver);
    }

    private static String outcomes(Texts texts, Tally total) {
        var counts = new LinkedHashMap<String, Long>();
        counts.put("narrative.settled", total.count(SETTLED));
        counts.put("narrative.failed", total.count(FAILED));
        counts.put("narrative.withdrawn", total.count(WITHDRAWN));
        counts.put("narrative.referred", total.count(REFERRED));
        counts.put("narrative.pending", total.count(PENDING));
        counts.values().removeIf(count -> count == 0);
        var parts = new ArrayList<String>();
        counts.forEach((key, count) -> {
            var subject = counts.size() == 1 ? texts.counted("narrative.all", count, count) : count;
            parts.add(texts.counted(key, count, subject));
        });
        var last = parts.remove(parts.size() - 1);
        return parts.isEmpty()
                ? texts.of("narrative.outcome", last)
                : texts.of("narrative.outcomes", String.join(texts.of("narrative.joint"), parts), last);
    }

    private static String end(Texts texts, Tally total) {
        return total.count(FAILED) > 0
                ? texts.of("narrative.success-rate", total.rate(SUCCESS_RATE).percent())
                : texts.of("narrative.end");
    }
}
