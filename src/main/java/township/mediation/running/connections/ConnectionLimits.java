package township.mediation.running.connections;

import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/**
 * How many connections may be open at once, and what they may hold.
 *
 * @param total of all clients together
 * @param ofOneAddress of one client; behind a proxy, whose connections are those of everybody, as many as in total
 * @param unreadBytes of answers that wait for their readers, all together
 */
record ConnectionLimits(int total, int ofOneAddress, long unreadBytes) {

    /** From the first byte of a request to the end of its head; a connection that sends nothing has as long. */
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
