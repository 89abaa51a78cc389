package township.mediation.running.connections;

import static java.util.Comparator.comparing;

import io.netty.channel.socket.SocketChannel;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import township.mediation.people.access.Network;

/**
 * The connections of one port: how many there are, from which addresses, and which have to be closed. If there are too
 * many, one that waits for its client makes room.
 */
final class OpenConnections {

    private final ConnectionLimits limits;
    private final Set<Connection> all = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> byAddress = new ConcurrentHashMap<>();
    private final AtomicLong unread = new AtomicLong();

    OpenConnections(ConnectionLimits limits) {
        this.limits = limits;
    }

    /** Counts a connection until it ends; false if there are too many, or if its client has gone already. */
    boolean admit(SocketChannel channel) {
        var remote = channel.remoteAddress();
        if (remote == null) {
            return false;
        }
        var network = Network.of(remote.getAddress().getHostAddress());
        var full = all.size() >= limits.total();
        var fullOfIts = byAddress.getOrDefault(network, 0) >= limits.ofOneAddress();
        if ((full || fullOfIts)
                && !endWaiting(one -> !fullOfIts || one.network().equals(network))) {
            return false;
        }
        byAddress.merge(network, 1, Integer::sum);
        var connection = new Connection(channel, network, this);
        all.add(connection);
        channel.closeFuture().addListener(closed -> forget(connection));
        return true;
    }

    private void forget(Connection connection) {
        if (all.remove(connection)) {
            byAddress.computeIfPresent(connection.network(), (network, count) -> count > 1 ? count - 1 : null);
        }
    }

    /** No longer counts the connection, although its event loop may still have to end it. */
    private void end(Connection connection) {
        forget(connection);
        connection.end();
    }

    /** Ends the connection that has waited longest for its client; false if all are being answered. */
    private boolean endWaiting(Predicate<Connection> which) {
        var longest = all.stream()
                .filter(which)
                .filter(Connection::waitsForItsClient)
                .min(comparing(Connection::awaitedSince));
        longest.ifPresent(this::end);
        return longest.isPresent();
    }

    /** Ends the connections whose request does not arrive. */
    void endLate(Instant now) {
        all.stream().filter(connection -> connection.isLate(now)).forEach(this::end);
    }

    /**
     * More or fewer bytes of answers wait to be read. If there are too many, the connection is closed whose client has
     * not read for the longest time.
     */
    void unread(long bytes) {
        if (unread.addAndGet(bytes) > limits.unreadBytes() && bytes > 0) {
            all.stream()
                    .filter(Connection::keepsAnswers)
                    .min(comparing(Connection::unreadSince))
                    .ifPresent(this::end);
        }
    }
}
