package township.mediation.running.settings;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigSource;
import township.mediation.files.OperatorError;

/** The settings that begin with {@code mediation.}. A misspelt one would silently leave its default in force. */
public final class OwnSettings {

    private static final Pattern PROFILE = Pattern.compile("^%[^.]+\\.");

    static final List<String> KNOWN = List.of(
            "mediation.admin-password",
            "mediation.admin-password-file",
            "mediation.areas",
            "mediation.bcrypt-cost",
            "mediation.build",
            "mediation.connections",
            "mediation.connections-of-one-address",
            "mediation.data-dir",
            "mediation.exports",
            "mediation.exports-of-one-account",
            "mediation.home",
            "mediation.key-file",
            "mediation.metrics-for-all",
            "mediation.swagger-ui",
            "mediation.villages");

    private static final List<String> NUMBERS = List.of(
            "mediation.bcrypt-cost",
            "mediation.connections",
            "mediation.connections-of-one-address",
            "mediation.exports",
            "mediation.exports-of-one-account");

    private static final Pattern NUMBER = Pattern.compile("0*[1-9][0-9]{0,8}");

    private static final Map<String, String> ARGUMENTS = Map.of(
            inOneSpelling(MainSettings.DEMO),
            "--demo",
            inOneSpelling(MainSettings.NEW_ADMIN_PASSWORD),
            "--new-admin-password");

    private static final String PREFIX = "mediation";
    private static final String ENVIRONMENT = "EnvConfigSource";
    private static final Pattern FILE = Pattern.compile("source=(?:file:)?([^\\]]+)");

    /** How many letters may be wrong in a name that is still recognized. */
    private static final int TYPING_ERRORS = 4;

    private static final int TYPING_ERRORS_OF_THE_PREFIX = 2;

    private OwnSettings() {}

    /** @throws OperatorError if the command line or a file gives a setting that is none of these */
    public static void check(Config config) {
        unknown(config, source -> !isEnvironment(source)).ifPresent(names -> {
            throw new OperatorError(names);
        });
        NUMBERS.forEach(name -> requireNumber(config, name));
    }

    private static void requireNumber(Config config, String name) {
        config.getOptionalValue(name, String.class)
                .filter(value -> !NUMBER.matcher(value.strip()).matches())
                .ifPresent(value -> {
                    throw new OperatorError(name + "=" + value + " is no number: set it to one of at least 1.");
                });
    }

    /** Names in the environment, which others set too: Kubernetes sets one for each port of a service of this name. */
    public static Optional<String> warning(Config config) {
        return unknown(config, OwnSettings::isEnvironment);
    }

    private static Optional<String> unknown(Config config, Predicate<ConfigSource> sources) {
        var said = StreamSupport.stream(config.getConfigSources().spliterator(), false)
                .filter(source -> !(source instanceof MainSettings))
                .filter(sources)
                .flatMap(source -> source.getPropertyNames().stream()
                        .filter(name -> !isEnvironment(source) || !name.contains("."))
                        .filter(OwnSettings::isMeantAsOurs)
                        .filter(name -> KNOWN.stream()
                                .noneMatch(known -> inOneSpelling(known).equals(inOneSpelling(name))))
                        .map(name -> name + place(source) + " is no setting of this service"
                                + (isEnvironment(source) ? ", and is ignored" : "") + advice(name)))
                .collect(Collectors.toCollection(TreeSet::new));
        return said.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", said));
    }

    private static boolean isEnvironment(ConfigSource source) {
        return source.getName().contains(ENVIRONMENT);
    }

    private static boolean isMeantAsOurs(String name) {
        var words = inOneSpelling(name).split("\\.", 2);
        return words.length == 2 && distance(words[0], PREFIX) <= TYPING_ERRORS_OF_THE_PREFIX;
    }

    private static String place(ConfigSource source) {
        if (source.getName().contains("SysProp")) {
            return " (given by -D)";
        }
        var file = FILE.matcher(source.getName());
        return isEnvironment(source) || !file.find() ? " (in the environment)" : " (in " + file.group(1) + ")";
    }

    private static String advice(String name) {
        var argument = ARGUMENTS.get(inOneSpelling(name));
        return argument == null
                ? nearest(name).map(known -> ": did you mean " + known + "?").orElse(".")
                : ": write " + argument + " behind the jar.";
    }

    private static Optional<String> nearest(String name) {
        return KNOWN.stream()
                .filter(known -> difference(known, name) <= TYPING_ERRORS)
                .min(Comparator.comparing(known -> difference(known, name)));
    }

    /** Zero if one is the beginning of the other. */
    private static int difference(String known, String name) {
        var one = inOneSpelling(known);
        var other = inOneSpelling(name);
        return one.startsWith(other) || other.startsWith(one) ? 0 : distance(one, other);
    }

    /** One spelling for a setting in a file and in the environment. */
    public static String inOneSpelling(String name) {
        return PROFILE.matcher(name).replaceFirst("").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", ".");
    }

    /** How many letters must be inserted, deleted or replaced to turn one into the other (Levenshtein). */
    private static int distance(String one, String other) {
        var row = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                var replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
