package township.mediation.running.settings;

import io.quarkus.bootstrap.runner.RunnerClassLoader;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.Config;
import township.mediation.files.OperatorError;

/** The configuration as Quarkus is going to see it, for what must happen before Quarkus runs. */
public final class BootConfig {

    /** What the build of Quarkus writes: how each setting of the extensions is read. */
    private static final String MAPPINGS = "io.quarkus.runtime.generated.RunTimeConfig";

    private BootConfig() {}

    /** Built anew and registered nowhere: in dev mode the registered one is of the start before. */
    public static Config config() {
        if (inDevMode()) {
            // Quarkus sets it a moment later; without it the profile would be that of production.
            LaunchMode.set(LaunchMode.DEVELOPMENT);
        }
        return ConfigUtils.configBuilder().build();
    }

    /**
     * Lets Quarkus judge its own settings, as it does again when it starts.
     *
     * @throws OperatorError when one has a value that cannot be
     */
    public static void checkSettingsOfQuarkus() {
        try {
            var mappings = Class.forName(MAPPINGS, true, Thread.currentThread().getContextClassLoader())
                    .asSubclass(SmallRyeConfigBuilderCustomizer.class)
                    .getDeclaredConstructor()
                    .newInstance();
            var settings = ConfigUtils.configBuilder();
            mappings.configBuilder(settings);
            // The embedded database has it, where there is no other.
            settings.withDefaultValue("quarkus.datasource.username", "service").build();
        } catch (ConfigValidationException unusable) {
            throw new OperatorError(
                    IntStream.range(0, unusable.getProblemCount())
                            .mapToObj(problem -> unusable.getProblem(problem).getMessage())
                            .map(BootConfig::plain)
                            .collect(Collectors.joining(" ")),
                    unusable);
        } catch (ReflectiveOperationException elsewhere) {
            throw new IllegalStateException("This Quarkus writes its mappings elsewhere", elsewhere);
        }
    }

    /** Without the names of classes and the numbers of messages. */
    private static String plain(String problem) {
        return problem.replaceAll("[\\w.]+(Exception|Error): |SRCFG\\d+: ", "");
    }

    public static boolean inDevMode() {
        var loader = Thread.currentThread().getContextClassLoader();
        return loader != ClassLoader.getSystemClassLoader() && !(loader instanceof RunnerClassLoader);
    }
}
