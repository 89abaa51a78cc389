package township.mediation.http.problems;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import io.netty.handler.codec.DecoderException;
import io.vertx.core.http.HttpClosedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClientFaultsTest {

    static Stream<Throwable> ofClients() {
        return Stream.of(
                new SocketException("Connection reset"),
                new UncheckedIOException(new IOException("Failed to write")),
                new RuntimeException(new ClosedChannelException()),
                new IllegalStateException(new HttpClosedException("Connection was closed")),
                new DecoderException(new SSLHandshakeException("no cipher suites in common")));
    }

    static Stream<Throwable> ofOurs() {
        return Stream.of(
                new IllegalStateException(),
                new UncheckedIOException(new NoSuchFileException("areas.csv")),
                new RuntimeException(InvalidDefinitionException.from((JsonParser) null, "no serializer", null, null)),
                new RuntimeException(new SQLException("the socket is closed", new SocketException())),
                new RuntimeException(new IOException(new OutOfMemoryError())));
    }

    @ParameterizedTest
    @MethodSource("ofClients")
    void knowsAConnectionThatItsClientBroke(Throwable failure) {
        assertThat(ClientFaults.isOne(failure)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("ofOurs")
    void takesNothingElseForOne(Throwable failure) {
        assertThat(ClientFaults.isOne(failure)).isFalse();
    }
}
