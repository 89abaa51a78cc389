package township.mediation.texts;

import java.text.Normalizer;
import java.util.function.IntUnaryOperator;

/** Texts as they are compared: those that people take for the same have the same key. What is shown is another matter. */
public final class Folded {

    /** Between the parts of a name, whichever dot was typed. */
    static final String DOT = "·";

    private static final String DOTS =
            ".\u00B7\u0387\u16EB\u2022\u2027\u2219\u22C5\u25CF\u2981\u2E31\u2E33\u3002\u30FB\uA78F";

    /** From full-width ASCII to ASCII. */
    private static final int NARROWER = '\uFF01' - '!';

    private Folded() {}

    /**
     * Of a number or a word: without white space and what is invisible, full-width ASCII and capitals of ASCII as their
     * plain forms. The migration V13 says the same in SQL.
     */
    public static String number(String text) {
        return folded(text, character -> {
            var narrow = '\uFF01' <= character && character <= '\uFF5E' ? character - NARROWER : character;
            return 'A' <= narrow && narrow <= 'Z' ? Character.toLowerCase(narrow) : narrow;
        });
    }

    /** Of a name: the same, and also in Unicode's form NFKC, any dot as one, and any capital as its small letter. */
    public static String name(String text) {
        var compatible = Normalizer.normalize(folded(text, IntUnaryOperator.identity()), Normalizer.Form.NFKC);
        var folded = folded(
                compatible,
                character -> DOTS.indexOf(character) >= 0
                        ? DOT.charAt(0)
                        : Character.toLowerCase(Character.toUpperCase(character)));
        return Normalizer.normalize(folded, Normalizer.Form.NFKC);
    }

    private static String folded(String text, IntUnaryOperator character) {
        return text.codePoints()
                .filter(Characters::isSeen)
                .map(character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
