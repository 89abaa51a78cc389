package township.mediation.running.settings;

import java.util.Arrays;
import org.eclipse.microprofile.config.Config;
import township.mediation.files.OperatorError;

/** The proxies that may say where a request came from. If none is named, Quarkus believes anybody. */
public final class TrustedProxies {

    static final String FORWARDING = "quarkus.http.proxy.proxy-address-forwarding";
    static final String TRUSTED = "quarkus.http.proxy.trusted-proxies";

    private TrustedProxies() {}

    public static void check(Config config) {
        if (isForwarding(config) && !areNamed(config)) {
            throw new OperatorError(
                    FORWARDING + " is refused without " + TRUSTED + ": anybody could pass for any address." + " Set "
                            + TRUSTED + " to the addresses of your proxies.");
        }
    }

    static boolean stand(Config config) {
        return isForwarding(config) && areNamed(config);
    }

    private static boolean isForwarding(Config config) {
        return config.getOptionalValue(FORWARDING, Boolean.class).orElse(false);
    }

    private static boolean areNamed(Config config) {
        return config.getOptionalValue(TRUSTED, String[].class).stream()
                .flatMap(Arrays::stream)
                .anyMatch(name -> !name.isBlank());
    }
}
