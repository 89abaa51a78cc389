package township.mediation.people.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** The addresses of one customer of a network: an IPv4 address, or the first 64 bits of an IPv6 address (RFC 6177). */
public final class Network {

    private static final int BYTES_OF_IPV6 = 16;
    private static final int BYTES_OF_NETWORK = 8;
    private static final int BYTES_OF_NEIGHBOURHOOD = 6;

    private Network() {}

    /** @param address as the connection or a trusted proxy gives it; a text that is not an address stays as it is */
    public static String of(String address) {
        return prefix(address, BYTES_OF_NETWORK);
    }

    /**
     * The addresses that one owner may control: 256 IPv4 addresses, or all that share the first 48 bits of an IPv6
     * address.
     */
    static String neighbourhood(String address) {
        var prefix = prefix(address, BYTES_OF_NEIGHBOURHOOD);
        return prefix.contains(":") ? prefix : prefix.substring(0, prefix.lastIndexOf('.') + 1) + "0/24";
    }

    private static String prefix(String address, int bytesOfPrefix) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            if (bytes.length != BYTES_OF_IPV6) {
                return InetAddress.getByAddress(bytes).getHostAddress();
            }
            Arrays.fill(bytes, bytesOfPrefix, BYTES_OF_IPV6, (byte) 0);
            return InetAddress.getByAddress(bytes).getHostAddress() + "/" + bytesOfPrefix * Byte.SIZE;
        } catch (UnknownHostException none) {
            return address;
        }
    }
}
