package township.mediation.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.Config;
import township.mediation.storage.CannotStart;

/** Where the service is to listen. Quarkus would find out last of all, and tell it in pages. */
final class Addresses {
    private static final String HOST = DemoOnLoopback.HOST;
    private static final String[] PORTS = {"quarkus.http.port", "quarkus.http.ssl-port"};
    private static final int HIGHEST_PORT = 65_535;

    private Addresses() {}

    static void check(Config config) {
        for (String port : PORTS) {
            config.getOptionalValue(port, String.class).ifPresent(value -> requirePort(port, value));
        }
        requireOwn(config.getValue(HOST, String.class));
    }

    private static void requirePort(String setting, String value) {
        try {
            int port = Integer.parseInt(value.strip());
            if (port >= 0 && port <= HIGHEST_PORT) {
                return;
            }
        } catch (NumberFormatException noNumber) {
            // It is refused like a number that is no port.
        }
        throw new CannotStart(
                setting + "=" + value + " is no port: set it to a number from 1 to " + HIGHEST_PORT + ".");
    }

    private static void requireOwn(String host) {
        try (ServerSocket anyPort = new ServerSocket(0, 1, InetAddress.getByName(host))) {
            // That is all: the port that is wanted may be taken while a server of before still ends.
        } catch (UnknownHostException unknown) {
            throw new CannotStart(HOST + "=" + host + " is not the name of an address here.", unknown);
        } catch (IOException foreign) {
            throw new CannotStart(
                    HOST + "=" + host + " is no address of this machine: set it to one that it has, to 127.0.0.1 for"
                            + " itself alone or to 0.0.0.0 for all.",
                    foreign);
        }
    }
}
