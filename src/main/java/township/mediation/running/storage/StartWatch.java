package township.mediation.running.storage;

import java.io.IOException;

/** Ends the library's long wait for a server when no process is left that could still become one. */
final class StartWatch implements AutoCloseable {

    private static final long PAUSE_MILLIS = 250;

    private final ServerProcesses processes;
    private final Thread starter = Thread.currentThread();
    private final Thread watcher = new Thread(this::watch, "start of PostgreSQL");

    StartWatch(ServerProcesses processes) {
        this.processes = processes;
        watcher.setDaemon(true);
    }

    /** Must be called when the cluster exists and before the server is launched. */
    void begin() {
        watcher.start();
    }

    void checkAlive() throws IOException {
        close();
        // Set by the watch, or by whoever stops this start.
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
            // The wait is over, and there is nothing left to watch.
        }
    }
}
