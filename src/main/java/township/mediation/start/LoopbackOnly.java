package township.mediation.start;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import township.mediation.storage.CannotStart;

/** Until accounts exist, whoever reaches the service may do everything: so only this machine may. */
final class LoopbackOnly {
    static final String HOST = "quarkus.http.host";

    private LoopbackOnly() {}

    static void check(String host) {
        InetAddress[] addresses;
        try {
            addresses = InetAddress.getAllByName(host);
        } catch (UnknownHostException unknown) {
            throw new CannotStart(HOST + "=" + host + " is not the name of an address here.", unknown);
        }
        if (!Arrays.stream(addresses).allMatch(InetAddress::isLoopbackAddress)) {
            throw new CannotStart(HOST + "=" + host + " is refused: until accounts exist the service listens on a"
                    + " loopback address only, such as 127.0.0.1.");
        }
    }
}
