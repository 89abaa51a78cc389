package township.mediation.http.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.netty.handler.codec.DecoderException;
import io.vertx.core.VertxException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;

/** Distinguishes a connection that its client closed, or sent nonsense on, from a defect of ours. */
final class ClientFaults {

    private ClientFaults() {}

    /** While a request is processed, only connections to clients and to the database are read and written. */
    static boolean isOne(Throwable failure) {
        var reasons = Reasons.of(failure).toList();
        return reasons.stream().anyMatch(ClientFaults::isOfAConnection)
                && reasons.stream().noneMatch(ClientFaults::isOfOurs);
    }

    /** Exceptions of Jackson are input and output exceptions in name only. */
    private static boolean isOfAConnection(Throwable reason) {
        if (reason instanceof JsonProcessingException) {
            return false;
        }
        return reason instanceof IOException || reason instanceof VertxException || reason instanceof DecoderException;
    }

    private static boolean isOfOurs(Throwable reason) {
        return reason instanceof SQLException || reason instanceof FileSystemException || reason instanceof Error;
    }
}
