package township.mediation.running.settings;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import township.mediation.texts.Language;
import township.mediation.texts.Texts;

/** In which languages a start speaks: Chinese too, where what it prints can be read as Chinese. */
public final class Languages {

    private Languages() {}

    /** Chinese first. */
    public static List<Language> printed() {
        return Arrays.stream(Language.values())
                .filter(language -> language == Language.EN || printsChinese(charset()))
                .toList();
    }

    /** One text in all of them, in one line. */
    public static String of(String text) {
        return printed().stream().map(language -> Texts.in(language).of(text)).collect(Collectors.joining(" · "));
    }

    static boolean printsChinese(Charset charset) {
        return charset.canEncode()
                && charset.newEncoder().canEncode(Texts.in(Language.ZH).of("start.open"));
    }

    /** That of the locale: nobody can ask a terminal what it shows. */
    private static Charset charset() {
        return Charset.forName(System.getProperty("stdout.encoding", System.getProperty("native.encoding")));
    }
}
