package township.mediation.running.settings;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/** Warns if others could read passwords on their way: sent to a different machine, without TLS and without a proxy. */
public final class PlainHttpWarning {

    private static final String INSECURE = "quarkus.http.insecure-requests";

    private PlainHttpWarning() {}

    /** The warning; empty if passwords are safe. */
    public static Optional<String> warning(Config config) {
        var host = config.getValue(DemoOnLoopback.HOST, String.class);
        if (isLoopback(host) || TrustedProxies.stand(config) || (hasKey(config) && !takesPlainRequests(config))) {
            return Optional.empty();
        }
        return Optional.of(DemoOnLoopback.HOST + "=" + host
                + ": whoever is on the way there can read the passwords, for"
                + " plain HTTP is answered. Let the service speak TLS alone, by quarkus.tls.key-store and " + INSECURE
                + "=disabled, or put a proxy before it and name that in " + TrustedProxies.TRUSTED
                + ": deploy/README.md says how.");
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    /** Whether the service speaks TLS itself. */
    static boolean hasKey(Config config) {
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .map(OwnSettings::inOneSpelling)
                .anyMatch(name -> (name.startsWith("quarkus.tls.") && name.contains(".key.store."))
                        || name.startsWith("quarkus.http.ssl.certificate."));
    }

    static boolean takesPlainRequests(Config config) {
        return config.getOptionalValue(INSECURE, String.class).orElse("enabled").equalsIgnoreCase("enabled");
    }
}
