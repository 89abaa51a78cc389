package township.mediation.running.storage;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import township.mediation.files.OperatorError;
import township.mediation.files.Reason;

/**
 * Starts a server again that has crashed or was killed because the system had no memory left. On a PC there is nobody
 * else who would do so.
 */
final class ServerWatch implements Runnable {

    private static final Logger LOG = Logger.getLogger(ServerWatch.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    /** After a server has run for this long, its failures are counted from zero again. */
    private static final Duration STEADY = Duration.ofMinutes(1);

    private static final int MOST_IN_A_ROW = 10;
    private static final int LONGEST_PAUSE_SECONDS = 5;

    /** While the disk is full, one of this many failed starts is logged: about one a minute. */
    private static final int TOLD_ONCE_OF = 12;

    private final Server server;
    private final Restart restart;
    private final Consumer<OperatorError> givenUp;

    /** False if the server was meant to end: then the watch ends too. */
    @FunctionalInterface
    interface Restart {
        boolean of(Server ended) throws IOException;
    }

    ServerWatch(Server server, Restart restart, Consumer<OperatorError> givenUp) {
        this.server = server;
        this.restart = restart;
        this.givenUp = givenUp;
    }

    void begin() {
        var watcher = new Thread(this, "watch over PostgreSQL");
        watcher.setDaemon(true);
        watcher.start();
    }

    @Override
    public void run() {
        try {
            int inARow = 0;
            for (long upSince = System.nanoTime(); true; ) {
                Thread.sleep(BETWEEN_LOOKS.toMillis());
                if (server.isRunning()) {
                    continue;
                }
                inARow = System.nanoTime() - upSince > STEADY.toNanos() ? 1 : inARow + 1;
                Thread.sleep(Duration.ofSeconds(Math.min(inARow - 1, LONGEST_PAUSE_SECONDS))
                        .toMillis());
                if (!startAgain(inARow)) {
                    return;
                }
                upSince = System.nanoTime();
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    /** False if there is nothing left to watch. */
    private boolean startAgain(int inARow) {
        var began = System.nanoTime();
        try {
            if (!restart.of(server)) {
                return false;
            }
            LOG.warnf(
                    "PostgreSQL had ended by itself and was started again in %d ms.",
                    Duration.ofNanos(System.nanoTime() - began).toMillis());
        } catch (IOException problem) {
            return failed(inARow, problem);
        }
        return true;
    }

    /** Waits while the disk is full: whoever makes room need not start the service again. */
    private boolean failed(int inARow, IOException problem) {
        if (server.hasNoRoom()) {
            if (inARow % TOLD_ONCE_OF == 1) {
                LOG.warnf("PostgreSQL has ended and waits for room on the disk of %s.", server);
            }
            return true;
        }
        LOG.warnf("PostgreSQL has ended and does not start (%d in a row): %s", inARow, Reason.of(problem));
        if (inARow >= MOST_IN_A_ROW) {
            givenUp.accept(server.doesNotStart(problem));
            return false;
        }
        return true;
    }
}
