package township.mediation.running.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Secrets given as {@code -Dname=value}, which every user of the machine can read in the list of processes. */
public final class VisibleSecrets {

    private static final Pattern OF_A_SECRET =
            Pattern.compile(".*(password|passphrase|secret|token|api-?key)", Pattern.CASE_INSENSITIVE);

    private static final Pattern IN_A_URL = Pattern.compile("jdbc:.*[?&](ssl)?password=.*", Pattern.CASE_INSENSITIVE);

    private VisibleSecrets() {}

    /** The warning, which names the settings only; empty if there are none. */
    public static Optional<String> warning(Properties system) {
        var names = system.stringPropertyNames().stream()
                .filter(name -> !system.getProperty(name).isEmpty())
                .filter(name -> OF_A_SECRET.matcher(name).matches()
                        || IN_A_URL.matcher(system.getProperty(name)).matches())
                .sorted()
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of("Given by -D, where every user of this machine can read it in the list of processes: "
                        + String.join(", ", names) + ". Give it in the environment ("
                        + names.stream().map(VisibleSecrets::inTheEnvironment).collect(Collectors.joining(", "))
                        + ") or in config/application.properties, readable by its owner alone.");
    }

    private static String inTheEnvironment(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
