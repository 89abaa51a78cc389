package township.mediation.connections;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import township.mediation.requests.BodyLimit;
import township.mediation.rules.Problem;
import township.mediation.rules.Refusal;

/** A body on its way: each ten seconds must bring 64 kB of it, or its end. All of it happens on one event loop. */
final class ArrivingBody {

    private static final long PERIOD_MILLIS = 10_000;
    private static final int LEAST_IN_A_PERIOD = 1 << 16;

    private final RoutingContext request;
    private final BodyMemory memory;
    private final LargeBodies large;
    private final Vertx vertx;
    private final Buffer bytes = Buffer.buffer();

    private long timer;
    private int lengthBefore;
    private boolean finished;
    private boolean begun;
    private boolean over;

    ArrivingBody(RoutingContext request, BodyMemory memory, LargeBodies large, Vertx vertx) {
        this.request = request;
        this.memory = memory;
        this.large = large;
        this.vertx = vertx;
    }

    void read() {
        Connection.of(request.request())
                .ifPresentOrElse(
                        connection -> connection.whenAnswered(this::forget),
                        () -> request.addEndHandler(answered -> forget()));
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
        // One byte too many is enough for whoever refuses the body.
        int wanted = (int) Math.min(more.length(), BodyLimit.BYTES + 1 - bytes.length());
        if (!memory.take(wanted, bytes.length() + wanted)) {
            refuse(Refusal.of(Problem.OVERLOADED));
            return;
        }
        bytes.appendBuffer(more, 0, wanted);
        if (bytes.length() > BodyLimit.BYTES) {
            request.request().pause();
            passOn();
        }
    }

    private void judgeSpeed() {
        if (bytes.length() - lengthBefore < LEAST_IN_A_PERIOD) {
            request.response().putHeader("Connection", "close");
            request.addEndHandler(ended -> request.request().connection().close());
            refuse(Refusal.of(Problem.REQUEST_TIMEOUT));
        }
        lengthBefore = bytes.length();
    }

    private void passOn() {
        if (!finished) {
            finish();
            ((RoutingContextInternal) request).setBody(bytes);
            if (bytes.length() > BodyMemory.SMALL) {
                var here = vertx.getOrCreateContext();
                large.begin(() -> here.runOnContext(turn -> begin()));
            } else {
                request.next();
            }
        }
    }

    /** Its client may have gone while it waited. */
    private void begin() {
        begun = true;
        if (over) {
            large.end();
        } else {
            request.next();
        }
    }

    private void refuse(Refusal refusal) {
        finish();
        request.fail(refusal);
    }

    private void forget() {
        finish();
        over = true;
        memory.giveBack(bytes.length());
        if (begun) {
            large.end();
        }
    }

    private void finish() {
        finished = true;
        vertx.cancelTimer(timer);
    }
}
