package township.mediation.connections;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Whose connections are counted together: an IPv4 address, or the 64 bits that one customer's IPv6 addresses share. */
final class Peer {

    private static final int BYTES_OF_NETWORK = 8;

    private Peer() {}

    static InetAddress of(InetAddress address) {
        if (!(address instanceof Inet6Address)) {
            return address;
        }
        var bytes = address.getAddress();
        Arrays.fill(bytes, BYTES_OF_NETWORK, bytes.length, (byte) 0);
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("Sixteen bytes are an address", impossible);
        }
    }
}
