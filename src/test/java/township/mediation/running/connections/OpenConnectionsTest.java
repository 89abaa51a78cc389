package township.mediation.running.connections;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.nio.NioEventLoopGroup;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A port whose answer to each byte is a mebibyte. */
class OpenConnectionsTest {

    private static final int MEBIBYTE = 1 << 20;
    private static final int MOST = 20;
    private static final int SMALL_BUFFER = 4096;
    private static final int PATIENCE_MILLIS = 30_000;

    private final OpenConnections open = new OpenConnections(new ConnectionLimits(MOST, MOST, 3 * MEBIBYTE));
    private final NioEventLoopGroup loops = new NioEventLoopGroup(1);
    private final List<Channel> accepted = new CopyOnWriteArrayList<>();
    private final List<Socket> clients = new ArrayList<>();
    private Channel port;

    @BeforeEach
    void listen() throws InterruptedException {
        port = new ServerBootstrap()
                .group(loops)
                .channelFactory(() -> new BoundedServerChannel(open))
                .childOption(ChannelOption.SO_SNDBUF, SMALL_BUFFER)
                .childHandler(new ChannelInitializer<>() {
                    @Override
                    protected void initChannel(Channel channel) {
                        accepted.add(channel);
                        channel.pipeline().addLast("handler", new Generous());
                    }
                })
                .bind("127.0.0.1", 0)
                .sync()
                .channel();
    }

    @AfterEach
    void stop() throws Exception {
        for (var client : clients) {
            client.close();
        }
        loops.shutdownGracefully().sync();
    }

    private static final class Generous extends ChannelInboundHandlerAdapter {
        @Override
        public void channelRead(ChannelHandlerContext context, Object bytes) {
            context.writeAndFlush(Unpooled.directBuffer(MEBIBYTE).writeZero(MEBIBYTE));
        }
    }

    @Test
    void whoeverHasNotReadForTheLongestGoesWhereMemoryIsShort() throws Exception {
        var first = asking();
        var reader = asking();
        assertThat(reader.getInputStream().readNBytes(MEBIBYTE)).hasSize(MEBIBYTE);
        for (int i = 0; i < 3; i++) {
            asking();
        }

        assertThat(read(first)).as("of what its buffers held").isLessThan(MEBIBYTE);
        reader.getOutputStream().write('x');
        assertThat(reader.getInputStream().readNBytes(MEBIBYTE)).hasSize(MEBIBYTE);
    }

    @Test
    void whereEachIsBeingAnsweredTheNextIsTurnedAway() throws Exception {
        for (int i = 0; i < MOST; i++) {
            asking().getInputStream().readNBytes(MEBIBYTE);
        }
        loops.submit(() -> accepted.forEach(
                        each -> each.pipeline().get(Connection.class).requestCame()))
                .sync();

        assertThat(read(connected())).isZero();
    }

    @Test
    void readersDoNotDisturbEachOther() throws Exception {
        for (int i = 0; i < 20; i++) {
            assertThat(asking().getInputStream().readNBytes(MEBIBYTE)).hasSize(MEBIBYTE);
        }
    }

    @Test
    void aRequestThatDoesNotComeEndsItsConnection() throws Exception {
        var silent = connected();
        var begun = connected();
        begun.getOutputStream().write("G".getBytes(US_ASCII));
        assertThat(begun.getInputStream().readNBytes(MEBIBYTE)).hasSize(MEBIBYTE);

        open.endLate(Instant.now().plus(ConnectionLimits.FOR_A_REQUEST).minusSeconds(5));
        begun.getOutputStream().write("E".getBytes(US_ASCII));
        assertThat(begun.getInputStream().readNBytes(MEBIBYTE)).hasSize(MEBIBYTE);

        open.endLate(Instant.now().plus(ConnectionLimits.FOR_A_REQUEST).plusSeconds(5));
        assertThat(read(silent)).isZero();
        assertThat(read(begun)).isZero();
    }

    private Socket asking() throws IOException {
        var client = connected();
        client.getOutputStream().write('x');
        return client;
    }

    private Socket connected() throws IOException {
        var client = new Socket();
        clients.add(client);
        client.setSoTimeout(PATIENCE_MILLIS);
        client.setReceiveBufferSize(SMALL_BUFFER);
        client.connect((InetSocketAddress) port.localAddress());
        return client;
    }

    /** How many bytes arrive until the connection ends. */
    private static int read(Socket client) throws IOException {
        int read = 0;
        try {
            while (client.getInputStream().read() >= 0) {
                read++;
            }
        } catch (java.net.SocketException reset) {
            // It was ended while bytes were under way.
        }
        return read;
    }
}
