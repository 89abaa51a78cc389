package township.mediation.running.connections;

import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** A port with a limit on its connections: further ones are closed at once, unread. */
final class BoundedServerChannel extends NioServerSocketChannel {

    private static final Logger LOG = Logger.getLogger(BoundedServerChannel.class);

    private final OpenConnections open;

    BoundedServerChannel(OpenConnections open) {
        this.open = open;
    }

    @Override
    protected void doRegister() throws Exception {
        super.doRegister();
        var sweep = eventLoop().scheduleAtFixedRate(() -> open.endLate(Instant.now()), 1, 1, TimeUnit.SECONDS);
        closeFuture().addListener(closed -> sweep.cancel(false));
    }

    @Override
    protected int doReadMessages(List<Object> accepted) throws Exception {
        var read = super.doReadMessages(accepted);
        if (read > 0 && !isAdmitted((SocketChannel) accepted.get(accepted.size() - 1))) {
            var refused = (SocketChannel) accepted.remove(accepted.size() - 1);
            refused.unsafe().closeForcibly();
        }
        return read;
    }

    /** A failure here would close the port for ever, so it only costs one connection. */
    private boolean isAdmitted(SocketChannel connection) {
        try {
            return open.admit(connection);
        } catch (RuntimeException failure) {
            LOG.warn("A connection was refused", failure);
            return false;
        }
    }
}
