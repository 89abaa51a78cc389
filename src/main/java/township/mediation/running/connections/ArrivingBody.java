package township.mediation.running.connections;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import java.util.Optional;
import township.mediation.http.requests.BodyLimit;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;

/**
 * A body that is arriving: every ten seconds must bring 64 kB of it, or its end. All of this runs on one event loop.
 */
final class ArrivingBody {

    private static final long PERIOD_MILLIS = 10_000;
    private static final int LEAST_IN_A_PERIOD = 1 << 16;

    /** The most pieces: each costs about a kilobyte, and no program sends a mebibyte in more of them. */
    private static final int MOST_PIECES = 4096;

    private final RoutingContext request;
    private final boolean account;
    private final BodyMemories memories;
    private final LargeBodies large;
    private final Vertx vertx;
    private final Context here;
    private final Optional<Connection> connection;

    private Buffer bytes = Buffer.buffer();
    private BodyMemory memory;
    private BodyMemory.Share share;
    private long timer;
    private int lengthBefore;
    private int pieces;
    private boolean finished;
    private boolean begun;
    private boolean over;

    /** @param account whether its sender is known */
    ArrivingBody(RoutingContext request, boolean account, BodyMemories memories, LargeBodies large, Vertx vertx) {
        this.request = request;
        this.account = account;
        this.memories = memories;
        this.large = large;
        this.vertx = vertx;
        this.here = vertx.getOrCreateContext();
        this.connection = Connection.of(request.request());
        this.memory = memories.of(account, 0);
        this.share = newShare();
    }

    void read() {
        connection.ifPresentOrElse(
                one -> one.bodyAwaited(this::forget), () -> request.addEndHandler(answered -> forget()));
        timer = vertx.setPeriodic(PERIOD_MILLIS, passed -> judgeSpeed());
        var body = request.request();
        body.handler(this::add).endHandler(end -> passOn()).exceptionHandler(lost -> finish());
        if ("100-continue".equalsIgnoreCase(body.getHeader("Expect"))) {
            request.response().writeContinue();
        }
        body.resume();
    }

    private void add(Buffer more) {
        if (finished) {
            return;
        }
        if (++pieces > MOST_PIECES) {
            refuseAndClose(Problem.MALFORMED_REQUEST);
            return;
        }
        // One byte too many is enough for refusing the body.
        var wanted = (int) Math.min(more.length(), BodyLimit.BYTES + 1 - bytes.length());
        if (!take(wanted)) {
            refuse(Refusal.of(Problem.OVERLOADED));
            return;
        }
        bytes.appendBuffer(more, 0, wanted);
        if (bytes.length() > BodyLimit.BYTES) {
            request.request().pause();
            passOn();
        }
    }

    /** A body that turns out to be large moves to the memory for large ones. */
    private boolean take(int more) {
        var fitting = memories.of(account, bytes.length() + more);
        if (fitting == memory) {
            return memory.take(share, more);
        }
        memory.giveBack(share);
        memory = fitting;
        share = newShare();
        return memory.take(share, bytes.length() + more);
    }

    private BodyMemory.Share newShare() {
        return new BodyMemory.Share(() -> here.runOnContext(needed -> {
            if (!finished) {
                refuse(Refusal.of(Problem.OVERLOADED));
            }
        }));
    }

    private void judgeSpeed() {
        if (bytes.length() - lengthBefore < LEAST_IN_A_PERIOD) {
            refuseAndClose(Problem.REQUEST_TIMEOUT);
        }
        lengthBefore = bytes.length();
    }

    private void passOn() {
        if (!finished) {
            finish();
            memory.arrived(share);
            ((RoutingContextInternal) request).setBody(bytes);
            if (bytes.length() > BodyMemories.SMALL) {
                large.begin(() -> here.runOnContext(turn -> begin()));
            } else {
                request.next();
            }
        }
    }

    /** The client may have gone while the body waited. */
    private void begin() {
        begun = true;
        if (over) {
            large.end();
        } else {
            request.next();
        }
    }

    /** Otherwise the rest of the body would have to be read to find the next request. */
    private void refuseAndClose(Problem problem) {
        request.response().putHeader("Connection", "close");
        request.addEndHandler(ended -> request.request().connection().close());
        refuse(Refusal.of(problem));
    }

    private void refuse(Refusal refusal) {
        finish();
        drop();
        request.fail(refusal);
    }

    /** A client may keep the connection open, and so everything that refers to the request. */
    private void drop() {
        bytes = Buffer.buffer();
    }

    private void forget() {
        finish();
        drop();
        over = true;
        memory.giveBack(share);
        if (begun) {
            large.end();
        }
    }

    private void finish() {
        finished = true;
        vertx.cancelTimer(timer);
        connection.ifPresent(Connection::bodyCame);
    }
}
