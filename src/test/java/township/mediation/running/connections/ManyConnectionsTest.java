package township.mediation.running.connections;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** More connections than may be open. */
@QuarkusTest
@TestProfile(ManyConnectionsTest.Few.class)
class ManyConnectionsTest {

    private static final int OF_ONE_ADDRESS = 5;
    private static final String ASKING = "GET /q/health/live HTTP/1.1\r\nHost: localhost\r\n\r\n";
    private static final String BODILESS =
            "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: 9\r\n\r\n";

    public static final class Few implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("mediation.connections", "8", "mediation.connections-of-one-address", "" + OF_ONE_ADDRESS);
        }
    }

    @TestHTTPResource("/")
    URL service;

    @Test
    void anIdleOneMakesRoomForTheNextOfItsAddress() throws Exception {
        try (var strangers = new Strangers(service.getPort())) {
            var first = strangers.from("127.0.0.2", ASKING);
            assertAnswered(first);
            for (int i = 1; i < OF_ONE_ADDRESS; i++) {
                assertAnswered(strangers.from("127.0.0.2", ASKING));
            }

            assertAnswered(strangers.from("127.0.0.2", ASKING));
            assertEnded(first);
        }
    }

    @Test
    void oneThatWaitsForItsBodyMakesRoomAsWell() throws Exception {
        try (var strangers = new Strangers(service.getPort())) {
            var first = strangers.from("127.0.0.3", BODILESS);
            awaitAskedForItsBody(first);
            for (int i = 1; i < OF_ONE_ADDRESS; i++) {
                awaitAskedForItsBody(strangers.from("127.0.0.3", BODILESS));
            }

            assertAnswered(strangers.from("127.0.0.3", ASKING));
            assertEnded(first);
        }
    }

    @Test
    void whatHasEndedCountsNoMore() throws Exception {
        for (int i = 0; i < 3 * OF_ONE_ADDRESS; i++) {
            try (var strangers = new Strangers(service.getPort())) {
                var waiting = strangers.from("127.0.0.5", BODILESS);
                awaitAskedForItsBody(waiting);
                assertAnswered(strangers.from("127.0.0.5", ASKING));
            }
        }
    }

    @Test
    void allAddressesTogetherAreBoundedToo() throws Exception {
        try (var strangers = new Strangers(service.getPort())) {
            var first = strangers.from("127.0.1.1", ASKING);
            assertAnswered(first);
            for (int i = 2; i <= 9; i++) {
                assertAnswered(strangers.from("127.0.1." + i, ASKING));
            }
            assertEnded(first);
        }
    }

    /** Those that come together have no event loop yet that could end them: the next may be turned away, but not for good. */
    @Test
    void manyThatComeAtOnceLeaveThePortOpen() throws Exception {
        try (var strangers = new Strangers(service.getPort())) {
            for (int i = 1; i <= 200; i++) {
                strangers.from("127.0.2." + i, "");
            }
        }

        try (var strangers = new Strangers(service.getPort())) {
            var answer = "";
            for (var end = Instant.now().plusSeconds(60);
                    answer.isEmpty() && Instant.now().isBefore(end); ) {
                answer = Strangers.answer(strangers.from("127.0.0.6", ASKING));
            }
            assertThat(answer).isEqualTo("HTTP/1.1 200 OK");
        }
    }

    private static void awaitAskedForItsBody(Socket socket) throws IOException {
        assertThat(Strangers.answer(socket)).isEqualTo("HTTP/1.1 100 Continue");
    }

    private static void assertAnswered(Socket socket) throws IOException {
        assertThat(Strangers.answer(socket)).isEqualTo("HTTP/1.1 200 OK");
    }

    private static void assertEnded(Socket socket) throws IOException {
        while (socket.getInputStream().read() >= 0) {
            // The rest of its answer.
        }
    }
}
