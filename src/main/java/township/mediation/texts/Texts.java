package township.mediation.texts;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * Every text of the service that a person can see, from {@code texts_zh.properties} and {@code texts_en.properties}.
 * A missing one is a defect of the build, which a test finds; asking for it fails.
 */
public final class Texts {

    private static final Texts CHINESE = load(Language.ZH);
    private static final Texts ENGLISH = load(Language.EN);

    private final ResourceBundle bundle;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    public static Texts in(Language language) {
        return switch (language) {
            case ZH -> CHINESE;
            case EN -> ENGLISH;
        };
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The text with {@code {0}}, {@code {1}} … replaced; numbers are written without grouping. */
    public String of(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT)
                .format(Arrays.stream(arguments).map(String::valueOf).toArray());
    }

    /**
     * The text for a number of things. A language may have a form of its own for one and for two of them, under the key
     * followed by {@code .one} or {@code .two}.
     */
    public String counted(String key, long count, Object... arguments) {
        var form = key + (count == 1 ? ".one" : count == 2 ? ".two" : "");
        return of(has(form) ? form : key, arguments);
    }

    private static Texts load(Language language) {
        var exactly = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        return new Texts(ResourceBundle.getBundle("texts", Locale.forLanguageTag(language.tag()), exactly));
    }
}
