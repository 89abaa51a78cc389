package township.mediation.http.problems;

import io.quarkus.logging.LoggingFilter;
import java.time.Duration;
import java.util.List;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.ExtLogRecord.FormatStyle;

/**
 * Reduces log entries about what clients do to their connections to one line a minute, whichever library writes them.
 * The line does not repeat what was sent, as exceptions do.
 */
@LoggingFilter(name = "clients")
public final class ClientsInLog implements Filter {

    private static final List<String> CONNECTIONS =
            List.of("io.netty.channel.", "io.netty.handler.", "io.vertx.core.net.", "io.vertx.core.http.");

    private static final OncePer LINE = new OncePer(Duration.ofMinutes(1));

    @Override
    public boolean isLoggable(LogRecord entry) {
        var failure = entry.getThrown();
        if (failure == null || !isOfClient(entry.getLoggerName(), failure)) {
            return true;
        }
        var others = LINE.pass();
        others.ifPresent(count -> {
            entry.setLevel(Level.INFO);
            entry.setThrown(null);
            say(
                    entry,
                    "A client broke its connection off, or sent what is no request: %s (%d times more since the last such line)"
                            .formatted(failure.getClass().getSimpleName(), count));
        });
        return others.isPresent();
    }

    /** Failures in the layers below requests come from a connection, whatever those layers call them. */
    private static boolean isOfClient(String logger, Throwable failure) {
        var ofConnections = CONNECTIONS.stream().anyMatch(logger::startsWith)
                && Reasons.of(failure).noneMatch(Error.class::isInstance);
        return ofConnections || ClientFaults.isOne(failure);
    }

    private static void say(LogRecord entry, String message) {
        entry.setParameters(null);
        if (entry instanceof ExtLogRecord formatted) {
            formatted.setMessage(message, FormatStyle.NO_FORMAT);
        } else {
            entry.setMessage(message);
        }
    }
}
