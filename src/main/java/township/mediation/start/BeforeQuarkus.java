package township.mediation.start;

import io.quarkus.bootstrap.runner.RunnerClassLoader;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.configuration.ConfigUtils;
import org.eclipse.microprofile.config.Config;

/** The configuration as Quarkus is going to see it, for what must happen before Quarkus runs. */
final class BeforeQuarkus {
    private BeforeQuarkus() {}

    /** Built anew and registered nowhere: in dev mode the registered one is of the start before. */
    static Config config() {
        if (inDevMode()) {
            // Quarkus sets it a moment later; without it the profile would be that of production.
            LaunchMode.set(LaunchMode.DEVELOPMENT);
        }
        return ConfigUtils.configBuilder().build();
    }

    private static boolean inDevMode() {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        return loader != ClassLoader.getSystemClassLoader() && !(loader instanceof RunnerClassLoader);
    }
}
