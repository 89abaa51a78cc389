package township.mediation.running.settings;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import township.mediation.files.OperatorError;

/** Everybody knows the passwords of the demo, so only this machine may reach it. */
public final class DemoOnLoopback {

    public static final String HOST = "quarkus.http.host";

    private DemoOnLoopback() {}

    public static void check(String host) {
        InetAddress[] addresses;
        try {
            addresses = InetAddress.getAllByName(host);
        } catch (UnknownHostException unknown) {
            throw new OperatorError(HOST + "=" + host + " is not the name of an address here.", unknown);
        }
        if (!Arrays.stream(addresses).allMatch(InetAddress::isLoopbackAddress)) {
            throw new OperatorError(HOST + "=" + host + " is refused: the passwords of the demo are published, so it"
                    + " listens on a loopback address only, such as 127.0.0.1.");
        }
    }
}
