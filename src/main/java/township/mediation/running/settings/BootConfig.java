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

/** The configuration as Quarkus will see it, for what must be done before Quarkus runs. */
public final class BootConfig {

    /** Written by the build of Quarkus: how each setting of the extensions is read. */
    private static final String MAPPINGS = "io.quarkus.runtime.generated.RunTimeConfig";

    private BootConfig() {}

    /** A fresh instance, registered nowhere: in dev mode the registered one belongs to the previous start. */
    public static Config config() {
        if (inDevMode()) {
            // Quarkus sets it a moment later; without it the profile would be that of production.
            LaunchMode.set(LaunchMode.DEVELOPMENT);
        }
        return ConfigUtils.configBuilder().build();
    }

    /**
     * Lets Quarkus check its own settings, as it will do again when it starts.
     *
     * @throws OperatorError if a setting has an impossible value
     */
    public static void checkSettingsOfQuarkus() {
        try {
            var mappings = Class.forName(MAPPINGS, true, Thread.currentThread().getContextClassLoader())
                    .asSubclass(SmallRyeConfigBuilderCustomizer.class)
                    .getDeclaredConstructor()
                    .newInstance();
            var settings = ConfigUtils.configBuilder();
            mappings.configBuilder(settings);
            // Without an external database, the embedded one sets it later.
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

    /** Removes the names of classes and the numbers of messages. */
    private static String plain(String problem) {
        return problem.replaceAll("[\\w.]+(Exception|Error): |SRCFG\\d+: ", "");
    }

    public static boolean inDevMode() {
        var loader = Thread.currentThread().getContextClassLoader();
        return loader != ClassLoader.getSystemClassLoader() && !(loader instanceof RunnerClassLoader);
    }
}
