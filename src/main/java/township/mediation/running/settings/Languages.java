package township.mediation.running.settings;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import township.mediation.texts.Language;
import township.mediation.texts.Texts;

/** The languages in which a start speaks: English, and Chinese where the terminal can show it. */
public final class Languages {

    private Languages() {}

    /** Chinese first. */
    public static List<Language> printed() {
        return Arrays.stream(Language.values())
                .filter(language -> language == Language.EN || printsChinese(charset()))
                .toList();
    }

    /** A text in all these languages, in one line. */
    public static String of(String text) {
        return printed().stream().map(language -> Texts.in(language).of(text)).collect(Collectors.joining(" · "));
    }

    static boolean printsChinese(Charset charset) {
        return charset.canEncode()
                && charset.newEncoder().canEncode(Texts.in(Language.ZH).of("start.open"));
    }

    /** The charset of the locale: a terminal cannot be asked what it shows. */
    private static Charset charset() {
        return Charset.forName(System.getProperty("stdout.encoding", System.getProperty("native.encoding")));
    }
}
