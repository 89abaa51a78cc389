package township.mediation.running.connections;

import io.netty.channel.ChannelFactory;
import io.netty.channel.ServerChannel;
import io.vertx.core.impl.transports.JDKTransport;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Accepts connections within the limits. Vert.x finds it as a service provider if a "native" transport is preferred. In
 * all later places a connection is known only when its first request has arrived.
 */
public final class BoundedTransport extends JDKTransport {

    @Override
    public ChannelFactory<? extends ServerChannel> serverChannelFactory(boolean domainSocket) {
        if (domainSocket) {
            return super.serverChannelFactory(true);
        }
        var limits = ConnectionLimits.in(ConfigProvider.getConfig());
        return () -> new BoundedServerChannel(new OpenConnections(limits));
    }
}
