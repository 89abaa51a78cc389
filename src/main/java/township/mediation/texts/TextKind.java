package township.mediation.texts;

import org.jspecify.annotations.Nullable;

/** What becomes of a text where it is read, and what is refused in it. What is seen of it stays as it was typed. */
public enum TextKind {
    /** Sentences: blank or as they are. */
    FREE,
    /** Numbers and words: without white space around them, and without what nobody sees. */
    SHORT,
    /** A short text that holds no question marks alone, as a sender leaves who cannot write it. */
    NAME,
    /** A password, to the letter. */
    SECRET;

    /** As it is kept; empty where it is blank. */
    public String cleaned(String typed) {
        return switch (this) {
            case FREE -> isBlank(typed) ? "" : typed;
            case SHORT, NAME -> stripped(typed);
            case SECRET -> typed;
        };
    }

    /**
     * What is wrong with a text that was cleaned.
     *
     * @return the key of our text that says so; null where nothing is
     */
    public @Nullable String fault(String text, int min, int max) {
        var length = text.codePointCount(0, text.length());
        if (length < min || length > max) {
            return "violation.Text";
        } else if (!isPlain(text)) {
            return "violation.Text.broken";
        }
        var unreadable = this != SECRET && Characters.isReplacedIn(text);
        return unreadable || (this == NAME && isOfQuestionMarks(text)) ? "violation.Text.encoding" : null;
    }

    /** Of characters that any system can keep. */
    public static boolean isPlain(String text) {
        return text.codePoints().noneMatch(Characters::isBroken);
    }

    private static boolean isBlank(String text) {
        return text.codePoints().noneMatch(Characters::isSeen);
    }

    /** A selector stays with the character before it. */
    private static String stripped(String typed) {
        var kept = typed.codePoints()
                .filter(character -> !Characters.isInvisible(character) || Characters.isShaping(character))
                .toArray();
        int from = 0;
        while (from < kept.length && !Characters.isSeen(kept[from])) {
            from++;
        }
        int to = kept.length;
        while (to > from && !Characters.isSeen(kept[to - 1])) {
            to--;
        }
        while (from < to && to < kept.length && Characters.isSelector(kept[to])) {
            to++;
        }
        return new String(kept, from, to - from);
    }

    private static boolean isOfQuestionMarks(String text) {
        var compared = Folded.name(text).replace(Folded.DOT, "");
        return !compared.isEmpty() && compared.chars().allMatch(character -> character == '?');
    }
}
