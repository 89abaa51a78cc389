package township.mediation.running.connections;

import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/**
 * How many connections may be open at once, and what they may hold.
 *
 * @param total the connections of all clients together
 * @param ofOneAddress those of one client; behind a proxy, which connects for everybody, as many as in total
 * @param unreadBytes the bytes of all answers that wait for their readers
 */
record ConnectionLimits(int total, int ofOneAddress, long unreadBytes) {

    /** From the first byte of a request to the end of its head; also the time for a connection that sends nothing. */
    static final Duration FOR_A_REQUEST = Duration.ofSeconds(20);

    private static final int SHARE_OF_MEMORY = 8;

    static ConnectionLimits in(Config config) {
        var total = config.getValue("mediation.connections", Integer.class);
        var behindProxy = config.getOptionalValue("quarkus.http.proxy.proxy-address-forwarding", Boolean.class)
                .orElse(false);
        var ofOneAddress = behindProxy ? total : config.getValue("mediation.connections-of-one-address", Integer.class);
        return new ConnectionLimits(total, ofOneAddress, Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY);
    }
}
