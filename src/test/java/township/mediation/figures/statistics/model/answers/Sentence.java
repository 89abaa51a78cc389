package township.mediation.figures.statistics.model.answers;

import java.util.LinkedHashMap;
import java.util.Map;
import township.mediation.figures.statistics.model.ledger.Country;

/** The sentence of a yearly report, put together word by word from the total. */
final class Sentence {

    private static final Map<String, String> CHINESE =
            words("settled 调解成功N起", "failed 调解不成N起", "withdrawn 当事人撤回N起", "referred 移送其他部门N起", "pending 尚未办结N起");
    private static final Map<String, String> ENGLISH = words(
            "settled were settled",
            "failed ended without a settlement",
            "withdrawn were withdrawn by the parties",
            "referred were referred to other bodies",
            "pending remained pending");

    private Sentence() {}

    static Map<String, Object> inBothLanguages(int year, String area, String name, Map<String, Object> total) {
        var narrative = new LinkedHashMap<String, Object>();
        narrative.put("zh", chinese(year, name, total));
        narrative.put("en", english(year, Country.ENGLISH_NAMES.getOrDefault(area, name), total));
        return narrative;
    }

    private static String chinese(int year, String name, Map<String, Object> total) {
        var carried = number(total, "carriedOver");
        var inHand = carried + number(total, "accepted");
        var sentence = new StringBuilder().append(year).append("年，").append(name);
        if (inHand == 0) {
            return sentence.append("未受理矛盾纠纷。").toString();
        }
        sentence.append("依法用法调处矛盾纠纷").append(inHand).append("起");
        if (carried > 0) {
            sentence.append("（其中上年结转").append(carried).append("起）");
        }
        if (number(total, "settled") == inHand) {
            return sentence.append("，已全部调解成功，调解成功率100%。").toString();
        }
        CHINESE.forEach((figure, words) -> add(sentence, "，", words, number(total, figure)));
        if (number(total, "failed") > 0) {
            sentence.append("，调解成功率").append(percent(total)).append("%");
        }
        return sentence.append("。").toString();
    }

    private static String english(int year, String name, Map<String, Object> total) {
        var carried = number(total, "carriedOver");
        var inHand = carried + number(total, "accepted");
        var sentence = new StringBuilder("In ").append(year).append(", ").append(name);
        if (inHand == 0) {
            return sentence.append(" accepted no disputes for mediation.").toString();
        }
        sentence.append(" mediated ").append(inHand).append(inHand == 1 ? " dispute" : " disputes");
        if (carried > 0) {
            sentence.append(" (")
                    .append(carried == inHand ? whole(carried, "", "both ", "all N ") : carried + " of them ")
                    .append("carried over from the previous year)");
        }
        sentence.append(" in accordance with the law. ");
        if (number(total, "settled") == inHand) {
            return sentence.append(whole(inHand, "It was", "Both were", "All were"))
                    .append(" settled: a success rate of 100%.")
                    .toString();
        }
        var outcomes = ENGLISH.keySet().stream()
                .filter(figure -> number(total, figure) > 0)
                .toList();
        if (outcomes.size() == 1) {
            sentence.append(whole(inHand, "It", "Both", "All N"));
            sentence.append(ended(outcomes.get(0), inHand));
        } else {
            sentence.append("Of these");
            for (var figure : outcomes) {
                var isLast = figure.equals(outcomes.get(outcomes.size() - 1));
                sentence.append(isLast ? " and " : ", ").append(number(total, figure));
                sentence.append(ended(figure, number(total, figure)));
            }
        }
        if (number(total, "failed") > 0) {
            sentence.append(". The success rate was ").append(percent(total)).append("%");
        }
        return sentence.append(".").toString();
    }

    private static String ended(String figure, int number) {
        var words = " " + ENGLISH.get(figure);
        return number > 1 ? words : words.replace(" were ", " was ").replace("other bodies", "another body");
    }

    private static String whole(int number, String one, String two, String more) {
        return number == 1 ? one : number == 2 ? two : more.replace("N", "" + number);
    }

    private static void add(StringBuilder sentence, String joint, String words, int number) {
        if (number > 0) {
            sentence.append(joint).append(words.replace("N", "" + number));
        }
    }

    private static String percent(Map<String, Object> total) {
        var settled = number(total, "settled");
        return Count.rounded(settled, settled + number(total, "failed"), 1000, 1)
                .toPlainString();
    }

    private static int number(Map<String, Object> total, String figure) {
        return (int) total.get(figure);
    }

    private static Map<String, String> words(String... lines) {
        var words = new LinkedHashMap<String, String>();
        for (var line : lines) {
            var space = line.indexOf(' ');
            words.put(line.substring(0, space), line.substring(space + 1));
        }
        return words;
    }
}
