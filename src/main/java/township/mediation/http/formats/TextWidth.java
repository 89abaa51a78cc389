package township.mediation.http.formats;

import java.util.Arrays;

/** How wide a text is, in digits: a Chinese character takes the room of two. */
final class TextWidth {

    private static final int FIRST_WIDE = 0x2E80;

    private TextWidth() {}

    static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    /**
     * Of the longest part at whose ends a line can be broken, which between Chinese characters it can anywhere.
     *
     * @param enough of Chinese
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
