package township.mediation.http.formats;

import java.util.Arrays;

/** Measures the width of a text in digits: a Chinese character is as wide as two. */
final class TextWidth {

    private static final int FIRST_WIDE = 0x2E80;

    private TextWidth() {}

    static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    /**
     * Returns the width of the longest part that a line break cannot divide. Between Chinese characters a line can
     * break.
     *
     * @param enough the width at which Chinese text may be broken
     */
    static int unbroken(String text, int enough) {
        return Arrays.stream(text.split(" "))
                .mapToInt(word -> ofWord(word, enough))
                .max()
                .orElse(0);
    }

    private static int ofWord(String word, int enough) {
        return word.codePoints().anyMatch(character -> character >= FIRST_WIDE) ? Math.min(of(word), enough) : of(word);
    }

    private static int of(int character) {
        return character >= FIRST_WIDE ? 2 : 1;
    }
}
