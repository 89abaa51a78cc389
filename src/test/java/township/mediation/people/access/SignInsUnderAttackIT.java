package township.mediation.people.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import township.mediation.fixtures.PackagedService;
import township.mediation.fixtures.RawConnection;

/** How long somebody waits on the page of sign-in while many guess. Prints a table; what fails is counted, not timed. */
@Tag("full")
class SignInsUnderAttackIT {

    private static final int SAMPLES = 20;
    private static final String AT_HOME = "127.0.0.2";

    /** That are looked at before a right one: the one under way, and what comes while requests travel. */
    private static final int FEW = 20;

    private static PackagedService service;

    @BeforeAll
    static void start() {
        service = PackagedService.started();
        service.office("431223206");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private record Sample(int status, Duration time, int othersLooked) {}

    @Test
    void aRightPasswordDoesNotWaitForTheWrongOnes() throws IOException, InterruptedException {
        signIn(AT_HOME);
        var lines = new ArrayList<String>();
        for (var attackers : List.of(50, 130, 200)) {
            try (var crowd = new Crowd(port(), attackers)) {
                crowd.awaitRounds(2);
                var known = measured(crowd, i -> AT_HOME);
                var fresh = measured(crowd, i -> "127.1." + attackers + "." + (i + 1));
                lines.add(line(attackers, "known", known));
                lines.add(line(attackers, "new", fresh));
                assertSoon(known);
                assertSoon(fresh);
            } finally {
                System.out.println("attackers  network  p50 ms  most ms  looked at before, most  refused\n"
                        + String.join("\n", lines));
            }
        }
    }

    private static List<Sample> measured(Crowd crowd, IntFunction<String> address) throws IOException {
        var samples = new ArrayList<Sample>();
        for (int i = 0; i < SAMPLES; i++) {
            var looked = crowd.looked();
            var begin = System.nanoTime();
            var status = signIn(address.apply(i));
            samples.add(new Sample(status, Duration.ofNanos(System.nanoTime() - begin), crowd.looked() - looked));
        }
        return samples;
    }

    private static void assertSoon(List<Sample> samples) {
        assertThat(samples).allSatisfy(sample -> {
            assertThat(sample.status()).isEqualTo(303);
            assertThat(sample.othersLooked()).isLessThanOrEqualTo(FEW);
        });
    }

    private static String line(int attackers, String network, List<Sample> samples) {
        var millis = samples.stream()
                .map(sample -> sample.time().toMillis())
                .sorted()
                .toList();
        return "%9d  %7s  %6d  %7d  %22d  %7d"
                .formatted(
                        attackers,
                        network,
                        millis.get(SAMPLES / 2),
                        millis.get(SAMPLES - 1),
                        samples.stream().mapToInt(Sample::othersLooked).max().orElseThrow(),
                        samples.stream()
                                .filter(sample -> sample.status() != 303)
                                .count());
    }

    private static int signIn(String address) throws IOException {
        var form = "name=office&password=" + PackagedService.ADMIN_PASSWORD;
        var request = "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length() + "\r\n\r\n"
                + form;
        try (var connection = new RawConnection(port(), address)) {
            return connection.send(request.getBytes(UTF_8)).status();
        }
    }

    private static int port() {
        return URI.create(service.url()).getPort();
    }
}
