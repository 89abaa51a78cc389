package township.mediation.areas;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Decodes text in the encodings in which spreadsheets and editors in China save it: UTF-8 with or without a byte order
 * mark, UTF-16, and GB18030, which includes GBK and GB2312.
 */
final class SpreadsheetText {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char LOST = '\uFFFD';

    private SpreadsheetText() {}

    /** @throws ListFault if it is not text, or some of its characters were lost */
    static String of(byte[] bytes) {
        if (begins(bytes, 'P', 'K', 3, 4) || begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new ListFault("it is a workbook: save it from the spreadsheet as CSV, best as \"CSV UTF-8\"");
        }
        var text = decoded(bytes);
        var lost = text.indexOf(LOST);
        if (lost >= 0) {
            throw lostBefore(text, lost);
        }
        return text;
    }

    private static String decoded(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return strictly(Arrays.copyOfRange(bytes, 3, bytes.length), StandardCharsets.UTF_8);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return strictly(Arrays.copyOfRange(bytes, 2, bytes.length), StandardCharsets.UTF_16LE);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return strictly(Arrays.copyOfRange(bytes, 2, bytes.length), StandardCharsets.UTF_16BE);
        }
        // Without a mark, the header reveals UTF-16: its letters are ASCII, with two bytes each, one of which is zero.
        if (bytes.length > 1 && bytes[0] != 0 && bytes[1] == 0) {
            return strictly(bytes, StandardCharsets.UTF_16LE);
        }
        if (bytes.length > 1 && bytes[0] == 0 && bytes[1] != 0) {
            return strictly(bytes, StandardCharsets.UTF_16BE);
        }
        var asUtf8 = leniently(bytes, StandardCharsets.UTF_8);
        return isMeantAs(asUtf8) ? strictly(bytes, StandardCharsets.UTF_8) : strictly(bytes, GB18030);
    }

    /** A damaged UTF-8 file must not pass for GB18030, in which nearly any bytes are characters. */
    private static boolean isMeantAs(String utf8) {
        var faults = utf8.chars().filter(character -> character == LOST).count();
        return faults == 0 || utf8.codePoints().filter(Character::isIdeographic).count() > faults;
    }

    private static String strictly(byte[] bytes, Charset charset) {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            return decoder.decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException damaged) {
            var text = leniently(bytes, charset);
            throw lostBefore(text, text.indexOf(LOST));
        }
    }

    private static String leniently(byte[] bytes, Charset charset) {
        return charset.decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static ListFault lostBefore(String text, int position) {
        var line = 1
                + CharBuffer.wrap(text, 0, position)
                        .chars()
                        .filter(character -> character == '\n')
                        .count();
        return new ListFault(
                line,
                "it holds bytes that are no characters of UTF-8, UTF-16 or GB18030: save the list again from where it"
                        + " was written, best as \"CSV UTF-8\"");
    }

    private static boolean begins(byte[] bytes, int... with) {
        return bytes.length >= with.length
                && IntStream.range(0, with.length).allMatch(i -> (bytes[i] & 0xFF) == with[i]);
    }
}
