package township.mediation.reports;

import java.util.ArrayList;
import java.util.List;
import township.mediation.areas.Area;
import township.mediation.rules.Language;
import township.mediation.rules.Texts;
import township.mediation.statistics.Tally;

/** The sentence of the yearly report, which says no more than the figures do. */
public record Narrative(String zh, String en) {

    static Narrative of(int year, Area area, Tally total) {
        return new Narrative(sentence(Language.ZH, year, area, total), sentence(Language.EN, year, area, total));
    }

    private static String sentence(Language language, int year, Area area, Tally total) {
        var texts = Texts.in(language);
        var name = area.name(language);
        if (total.inHand() == 0) {
            return texts.of("narrative.nothing", year, name);
        }
        var parts = new ArrayList<String>();
        var carried = total.carriedOver() == 0 ? "" : texts.of("narrative.carried-over", total.carriedOver());
        parts.add(texts.of("narrative.in-hand", year, name, total.inHand(), carried));
        if (total.settled() == total.inHand()) {
            parts.add(texts.of("narrative.all-settled"));
        } else {
            parts.addAll(outcomes(texts, total));
        }
        return String.join(texts.of("narrative.joint"), parts) + texts.of("narrative.end");
    }

    private static List<String> outcomes(Texts texts, Tally total) {
        var parts = new ArrayList<String>();
        add(parts, texts, "narrative.settled", total.settled());
        add(parts, texts, "narrative.failed", total.failed());
        add(parts, texts, "narrative.withdrawn", total.withdrawn());
        add(parts, texts, "narrative.referred", total.referred());
        add(parts, texts, "narrative.pending", total.pending());
        if (total.failed() > 0) {
            parts.add(texts.of("narrative.success-rate", total.successRate().percent()));
        }
        return parts;
    }

    private static void add(List<String> parts, Texts texts, String key, long count) {
        if (count > 0) {
            parts.add(texts.of(key, count));
        }
    }
}
