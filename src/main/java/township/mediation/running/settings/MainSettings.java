package township.mediation.running.settings;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * Settings that only {@code main} knows: the flags of the command line and how to reach the embedded database. System
 * properties would serve as well, but would show the passwords to every diagnostic tool.
 */
public final class MainSettings implements ConfigSource {

    public static final String DEMO = "mediation.demo";
    public static final String NEW_ADMIN_PASSWORD = "mediation.new-admin-password";
    public static final String NEW_KEY_FILE = "mediation.new-key-file";

    /** Above all other sources: a user name left in a file must not be tried on the embedded database. */
    private static final int ORDINAL = 500;

    private static volatile Map<String, String> settings = Map.of();

    public static void set(Map<String, String> all) {
        settings = Map.copyOf(all);
    }

    @Override
    public int getOrdinal() {
        return ORDINAL;
    }

    @Override
    public Set<String> getPropertyNames() {
        return settings.keySet();
    }

    @Override
    public @Nullable String getValue(String name) {
        return settings.get(name);
    }

    @Override
    public String getName() {
        return "what main has set";
    }
}
