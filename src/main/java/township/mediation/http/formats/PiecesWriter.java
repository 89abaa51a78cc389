package township.mediation.http.formats;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerHttpResponse;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** Sends pieces without occupying a worker, and closes the connection of a client that takes too long for one. */
@Provider
@Singleton
public class PiecesWriter implements ServerMessageBodyWriter<Pieces> {

    private static final Logger LOG = Logger.getLogger(PiecesWriter.class);
    private static final long SECONDS_FOR_A_PIECE = 60;

    private final Executor workers;

    PiecesWriter(ManagedExecutor workers) {
        this.workers = workers;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, ResteasyReactiveResourceInfo target, MediaType mediaType) {
        return Pieces.class.isAssignableFrom(type);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return Pieces.class.isAssignableFrom(type);
    }

    @Override
    public void writeResponse(Pieces pieces, Type generic, ServerRequestContext context) {
        workers.execute(new Sending(pieces, context.serverResponse().setChunked(true)));
    }

    /** Each run makes one piece; the next run starts once the client has taken it. */
    private final class Sending implements Runnable {

        private final Pieces pieces;
        private final ServerHttpResponse response;

        Sending(Pieces pieces, ServerHttpResponse response) {
            this.pieces = pieces;
            this.response = response;
        }

        @Override
        public void run() {
            try {
                pieces.next().ifPresentOrElse(this::send, this::end);
            } catch (RuntimeException failure) {
                LOG.warnf("An export ended early: %s", failure);
                breakOff();
            }
        }

        private void send(byte[] piece) {
            var unused = response.write(piece)
                    .toCompletableFuture()
                    .orTimeout(SECONDS_FOR_A_PIECE, TimeUnit.SECONDS)
                    .whenComplete((taken, gone) -> {
                        if (gone == null) {
                            workers.execute(this);
                        } else {
                            breakOff();
                        }
                    });
        }

        private void end() {
            pieces.close();
            response.end();
        }

        /** Without the last chunk, the client knows that the answer is incomplete. */
        private void breakOff() {
            pieces.close();
            response.reset();
        }
    }

    @Override
    public void writeTo(
            Pieces pieces,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream stream) {
        throw new UnsupportedOperationException("A stream would have to wait for its reader");
    }
}
