package township.mediation.attacks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.function.Consumer;

/** One connection of a {@link AttackCrowd}, open or about to be opened again; used by the thread of the crowd alone. */
final class AttackConnection {

    private static final int SMALLEST_BUFFER = 2048;
    private static final int BEGINNING_OF_STATUS = 9;
    private static final int END_OF_STATUS = 12;

    private final Manner manner;
    private final int number;
    private final InetSocketAddress service;
    private final Consumer<String> told;

    private SocketChannel channel;
    private ByteBuffer sending;
    private boolean answered;
    private long openedAt;
    private long nextDrip;
    private long nextOpening;

    /** @param told the status that was answered, or what came in its place */
    AttackConnection(Manner manner, int number, InetSocketAddress service, Consumer<String> told) {
        this.manner = manner;
        this.number = number;
        this.service = service;
        this.told = told;
    }

    boolean isOpen() {
        return channel != null;
    }

    boolean isDue(long now) {
        return channel == null && now >= nextOpening;
    }

    void open(Selector selector, long now) {
        try {
            channel = SocketChannel.open();
            channel.configureBlocking(false);
            if (manner.readsInATick() != Manner.ALL) {
                channel.setOption(StandardSocketOptions.SO_RCVBUF, SMALLEST_BUFFER);
            }
            if (manner.livesMillis() > 0) {
                channel.setOption(StandardSocketOptions.SO_LINGER, 0);
            }
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            channel.bind(new InetSocketAddress(manner.source().apply(number), 0));
            answered = false;
            openedAt = now;
            nextDrip = now + manner.dripMillis();
            sending = ByteBuffer.wrap(manner.opening().apply(number));
            channel.register(selector, SelectionKey.OP_CONNECT, this);
            channel.connect(service);
        } catch (IOException refused) {
            end("not connected", now);
        }
    }

    void ready(SelectionKey key, ByteBuffer buffer, long now) {
        try {
            if (key.isConnectable() && channel.finishConnect()) {
                told.accept("connected");
                key.interestOps(SelectionKey.OP_WRITE);
            } else if (key.isWritable()) {
                send(key);
            } else if (key.isReadable()) {
                read(buffer.clear(), now);
            }
        } catch (IOException ended) {
            end(answered ? null : key.isValid() && key.isConnectable() ? "not connected" : "cut", now);
        }
    }

    void tick(SelectionKey key, ByteBuffer buffer, long now) {
        try {
            if (manner.livesMillis() > 0 && now - openedAt >= manner.livesMillis()) {
                end(null, now);
            } else if (channel.isConnected()) {
                if (manner.drip().length > 0 && now >= nextDrip && !sending.hasRemaining()) {
                    sending = ByteBuffer.wrap(manner.drip());
                    nextDrip = now + manner.dripMillis();
                    key.interestOps(key.interestOps() | SelectionKey.OP_WRITE);
                }
                if (manner.readsInATick() > 0 && manner.readsInATick() != Manner.ALL) {
                    read(buffer.clear().limit(manner.readsInATick()), now);
                }
            }
        } catch (IOException ended) {
            end(answered ? null : "cut", now);
        }
    }

    private void send(SelectionKey key) throws IOException {
        channel.write(sending);
        if (!sending.hasRemaining()) {
            key.interestOps(manner.readsInATick() == Manner.ALL ? SelectionKey.OP_READ : 0);
            if (manner.finishes()) {
                channel.shutdownOutput();
            }
        }
    }

    private void read(ByteBuffer buffer, long now) throws IOException {
        var count = channel.read(buffer);
        if (count < 0) {
            end(answered ? null : "closed", now);
        } else if (count > 0 && !answered) {
            answered = true;
            told.accept(
                    count < END_OF_STATUS
                            ? "begun"
                            : new String(
                                    buffer.array(),
                                    BEGINNING_OF_STATUS,
                                    END_OF_STATUS - BEGINNING_OF_STATUS,
                                    ISO_8859_1));
        }
    }

    /** @param instead of an answer, null where there was one or none was awaited */
    private void end(String instead, long now) {
        if (instead != null) {
            told.accept(instead);
        }
        close();
        nextOpening = now + manner.pauseMillis();
    }

    void close() {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException alreadyEnded) {
            // As it should.
        }
        channel = null;
    }

    SelectionKey key(Selector selector) {
        return channel.keyFor(selector);
    }
}
