package township.mediation.running.settings;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.Locale;
import org.eclipse.microprofile.config.Config;
import township.mediation.files.OperatorError;

/** Checks where the service is to listen. Quarkus would do so last, when a database has been made already. */
public final class Addresses {

    public static final String PORT = "quarkus.http.port";
    static final String TLS_PORT = "quarkus.http.ssl-port";
    private static final String HOST = DemoOnLoopback.HOST;
    private static final int HIGHEST_PORT = 65_535;

    private Addresses() {}

    public static void check(Config config) {
        var plain = port(config, PORT, "8080");
        var tls = port(config, TLS_PORT, "8443");
        var host = config.getValue(HOST, String.class);
        requireOwn(host);
        if (BootConfig.inDevMode()) {
            // In dev mode the port stays open from one start to the next.
            return;
        }
        if (PlainHttpWarning.takesPlainRequests(config)) {
            requireFree(host, plain, PORT);
        }
        if (PlainHttpWarning.hasKey(config)) {
            requireFree(host, tls, TLS_PORT);
        }
    }

    public static String isInUse(int port, String host, String setting) {
        return "Port %d on %s is in use: stop what listens there, which may be this very service, or set %s to another port."
                .formatted(port, host, setting);
    }

    private static int port(Config config, String setting, String usual) {
        var value = config.getOptionalValue(setting, String.class).orElse(usual);
        try {
            var port = Integer.parseInt(value.strip());
            if (port >= 0 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException noNumber) {
            // It is refused below, like a number that is no port.
        }
        throw new OperatorError(
                setting + "=" + value + " is no port: set it to a number from 1 to " + HIGHEST_PORT + ".");
    }

    private static void requireOwn(String host) {
        try (var anyPort = new ServerSocket(0, 1, InetAddress.getByName(host))) {
            // It could be opened, and nothing more is asked.
        } catch (UnknownHostException unknown) {
            throw new OperatorError(HOST + "=" + host + " is not the name of an address here.", unknown);
        } catch (IOException foreign) {
            throw new OperatorError(
                    HOST + "=" + host + " is no address of this machine: set it to one that it has, to 127.0.0.1 for"
                            + " itself alone or to 0.0.0.0 for all.",
                    foreign);
        }
    }

    private static void requireFree(String host, int port, String setting) {
        try (var wanted = new ServerSocket(port, 1, InetAddress.getByName(host))) {
            // It is free, and nothing more is asked: Quarkus opens it later.
        } catch (IOException taken) {
            var isForbidden =
                    String.valueOf(taken.getMessage()).toLowerCase(Locale.ROOT).contains("permission denied");
            throw new OperatorError(
                    isForbidden
                            ? setting + "=" + port + " is refused by the system: this user may not listen there. Set it"
                                    + " to a number above 1023."
                            : isInUse(port, host, setting),
                    taken);
        }
    }
}
