package township.mediation.running.connections;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.AttributeKey;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/**
 * One connection, from waiting for a request until its answer has been read. It comes before everything that decodes,
 * TLS included. Its fields are written by its own event loop and read by others.
 */
final class Connection extends ChannelDuplexHandler {

    private static final AttributeKey<Object> KEY = AttributeKey.valueOf(Connection.class, "connection");

    private static final String HANDLER_OF_VERTX = "handler";

    private final Channel channel;
    private final String network;
    private final OpenConnections open;

    private volatile Instant awaitedSince = Instant.now();
    private volatile boolean begun = true;
    private volatile boolean answering;
    private volatile boolean bodyAwaited;
    private final AtomicLong unread = new AtomicLong();
    private volatile Instant unreadSince = Instant.EPOCH;
    private final AtomicReference<Runnable> whenAnswered = new AtomicReference<>(() -> {});

    Connection(Channel channel, String network, OpenConnections open) {
        this.channel = channel;
        this.network = network;
        this.open = open;
        channel.attr(KEY).set(this);
        channel.pipeline().addFirst(this);
        channel.closeFuture().addListener(closed -> runWhenAnswered());
    }

    /** Null in dev mode, where connections outlive the classes. */
    static Optional<Connection> of(HttpServerRequest request) {
        return request.connection() instanceof ConnectionBase base
                        && base.channel().attr(KEY).get() instanceof Connection connection
                ? Optional.of(connection)
                : Optional.empty();
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) {
        if (!answering && !begun) {
            begun = true;
            awaitedSince = Instant.now();
        }
        context.fireChannelRead(bytes);
    }

    @Override
    public void write(ChannelHandlerContext context, Object bytes, ChannelPromise promise) throws Exception {
        if (bytes instanceof ByteBuf buffer && buffer.isReadable()) {
            var sent = promise.unvoid();
            var size = buffer.readableBytes();
            count(size);
            sent.addListener(taken -> count(-size));
            var unused = context.write(bytes, sent);
        } else {
            super.write(context, bytes, promise);
        }
    }

    private void count(int bytes) {
        if (unread.getAndAdd(bytes) == 0) {
            unreadSince = Instant.now();
        }
        open.unread(bytes);
    }

    /** Called when the head of a request is complete, by the connection's own event loop. */
    void requestCame() {
        answering = true;
        var pipeline = channel.pipeline();
        // Requests that came with the last bytes of a connection are handled even after it has ended.
        if (pipeline.get(HANDLER_OF_VERTX) != null && pipeline.get(AnswerEnds.class) == null) {
            pipeline.addBefore(HANDLER_OF_VERTX, null, new AnswerEnds());
        }
    }

    /** Sees answers end: handlers of a response are not told of every end, because others replace them. */
    private final class AnswerEnds extends ChannelOutboundHandlerAdapter {

        @Override
        public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) throws Exception {
            super.write(context, message, promise);
            if (message instanceof LastHttpContent && !isInformation(message)) {
                requestAnswered();
            }
        }

        private static boolean isInformation(Object message) {
            return message instanceof HttpResponse response
                    && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
        }
    }

    /** The time for the next request begins with its first byte; until then the limit on idle connections counts. */
    private void requestAnswered() {
        runWhenAnswered();
        begun = false;
        answering = false;
        awaitedSince = Instant.now();
    }

    /**
     * Called if the body of a request does not come with its head.
     *
     * @param then runs once, when the request is answered or its client has gone, of which a response may not be told
     */
    void bodyAwaited(Runnable then) {
        awaitedSince = Instant.now();
        bodyAwaited = true;
        whenAnswered.set(then);
        if (!channel.isOpen()) {
            runWhenAnswered();
        }
    }

    void bodyCame() {
        bodyAwaited = false;
    }

    private void runWhenAnswered() {
        whenAnswered.getAndSet(() -> {}).run();
    }

    String network() {
        return network;
    }

    /**
     * Whether nothing is being done for it. One that was only just accepted has no event loop yet that could end it.
     */
    boolean waitsForItsClient() {
        return (!answering || bodyAwaited) && channel.isRegistered();
    }

    Instant awaitedSince() {
        return awaitedSince;
    }

    boolean isLate(Instant now) {
        return !answering
                && begun
                && awaitedSince.plus(ConnectionLimits.FOR_A_REQUEST).isBefore(now);
    }

    boolean keepsAnswers() {
        return unread.get() > 0;
    }

    Instant unreadSince() {
        return unreadSince;
    }

    void end() {
        var unused = channel.close();
    }
}
