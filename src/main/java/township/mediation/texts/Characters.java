package township.mediation.texts;

/**
 * What can be seen of a character. The sets stand here in full, as Unicode 15 has them: a later JDK would know others,
 * and would then compare texts by other keys than the database keeps.
 */
final class Characters {

    private static final int REPLACEMENT = 0xFFFD;
    private static final String REPLACEMENT_READ_AS_GBK = "\u951F\u65A4\u62F7";

    private Characters() {}

    /** White space of every kind (White_Space), and the empty pattern of Braille. */
    static boolean isSpace(int character) {
        return switch (character) {
            case ' ', 0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x2800, 0x3000 -> true;
            default -> isIn(character, '\t', '\r') || isIn(character, 0x2000, 0x200A);
        };
    }

    /** What takes no room of its own (Default_Ignorable_Code_Point), and marks of annotations. */
    static boolean isInvisible(int character) {
        return switch (character) {
            case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFEFF, 0xFFA0 -> true;
            default ->
                isIn(character, 0x180B, 0x180F)
                        || isIn(character, 0x200B, 0x200F)
                        || isIn(character, 0x202A, 0x202E)
                        || isIn(character, 0x2060, 0x206F)
                        || isIn(character, 0xFE00, 0xFE0F)
                        || isIn(character, 0xFFF0, 0xFFFB)
                        || isIn(character, 0x1BCA0, 0x1BCA3)
                        || isIn(character, 0x1D173, 0x1D17A)
                        || isIn(character, 0xE0000, 0xE0FFF);
        };
    }

    /** Chooses a form of the character before it: of an ideograph, a Mongolian letter or a sign. */
    static boolean isSelector(int character) {
        return isIn(character, 0x180B, 0x180D)
                || character == 0x180F
                || isIn(character, 0xFE00, 0xFE0F)
                || isIn(character, 0xE0100, 0xE01EF);
    }

    /** Invisible, but what stands beside it looks different for it: a selector, a joiner, an empty part of a syllable. */
    static boolean isShaping(int character) {
        return isSelector(character)
                || switch (character) {
                    case 0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x200C, 0x200D -> true;
                    default -> false;
                };
    }

    static boolean isSeen(int character) {
        return !isSpace(character) && !isInvisible(character);
    }

    /** Half of one, no character at all, or one that commands a terminal; a line break is none of these. */
    static boolean isBroken(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character != '\n' && character != '\r';
            case Character.SURROGATE -> true;
            default -> isIn(character, 0xFDD0, 0xFDEF) || (character & 0xFFFE) == 0xFFFE;
        };
    }

    /** What stands in a text where a program could not read one, on its own or read again as GBK. */
    static boolean isReplacedIn(String text) {
        return text.indexOf(REPLACEMENT) >= 0 || text.contains(REPLACEMENT_READ_AS_GBK);
    }

    private static boolean isIn(int character, int first, int last) {
        return first <= character && character <= last;
    }
}
