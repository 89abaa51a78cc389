package township.mediation.running.storage;

import java.io.IOException;

/** Cuts the library's long wait for a server short once nothing is left that could still come up. */
final class StartWatch implements AutoCloseable {

    private static final long PAUSE_MILLIS = 250;

    private final ServerProcesses processes;
    private final Thread starter = Thread.currentThread();
    private final Thread watcher = new Thread(this::watch, "start of PostgreSQL");

    StartWatch(ServerProcesses processes) {
        this.processes = processes;
        watcher.setDaemon(true);
    }

    /** Called when the cluster is there and the server is launched next. */
    void begin() {
        watcher.start();
    }

    void checkAlive() throws IOException {
        close();
        // Set by the watch, or from outside to stop the start.
        var cutShort = Thread.interrupted();
        if (processes.none()) {
            throw new IOException("the server stopped while it started");
        }
        if (cutShort) {
            throw new IOException("interrupted");
        }
    }

    @Override
    public void close() {
        watcher.interrupt();
    }

    private void watch() {
        try {
            for (int silent = 0; silent < 3; ) {
                Thread.sleep(PAUSE_MILLIS);
                var hope = !processes.none()
                        || ProcessHandle.current().children().findAny().isPresent();
                silent = hope ? 0 : silent + 1;
            }
            starter.interrupt();
        } catch (InterruptedException started) {
            // The wait is over, nothing to watch any more.
        }
    }
}
