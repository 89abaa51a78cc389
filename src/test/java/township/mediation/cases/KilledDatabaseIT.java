package township.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Body.aCase;
import static township.mediation.cases.PackagedCases.json;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import township.mediation.fixtures.Owner;
import township.mediation.fixtures.PackagedService;

/** The embedded database ends by itself under a service that goes on. */
@Tag("full")
class KilledDatabaseIT {

    private static final String 莲花村 = "431223206215";
    private static final int YEAR = 2022;
    private static final int CLIENTS = 4;
    private static final int ENOUGH = 20;

    /** What an office at work may have to wait for; a start takes one to three seconds, also on a busy machine. */
    private static final Duration SOON = Duration.ofSeconds(10);

    private static PackagedService service;
    private static PackagedCases cases;

    /** The ids of the cases that were acknowledged, by the key of the request; the key is also the register number. */
    private static final Map<String, String> ACKNOWLEDGED = new ConcurrentHashMap<>();

    @BeforeAll
    static void start() {
        service = PackagedService.started();
        cases = new PackagedCases(service);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void recordsAgainAndHasEveryAcknowledgedCaseOnceAfterItsPostmasterWasKilled() throws Exception {
        assertRecovers("postmaster", () -> service.postmaster().destroyForcibly());
    }

    @Test
    @Tag("full")
    void recordsAgainAfterAllItsProcessesWereKilledAtOnce() throws Exception {
        assertRecovers("all-processes", () -> service.databaseProcesses().forEach(ProcessHandle::destroyForcibly));
    }

    @Test
    void recordsAgainAfterOneOfItsProcessesWasKilled() throws Exception {
        var postmaster = service.postmaster();
        assertRecovers(
                "one-backend",
                () -> postmaster
                        .children()
                        .max((one, other) -> Long.compare(one.pid(), other.pid()))
                        .orElseThrow()
                        .destroyForcibly());
        assertThat(service.postmaster()).as("PostgreSQL restarts itself").isEqualTo(postmaster);
    }

    @Test
    @Tag("full")
    void recordsAgainAfterItWasStoppedInOrder() throws Exception {
        assertRecovers(
                "orderly-stop",
                () -> PackagedService.signal("INT", service.postmaster().pid()));
    }

    /** Clients go on posting; whatever is not acknowledged they send again under the same key. */
    private static void assertRecovers(String killed, Runnable kill) throws Exception {
        var port = Owner.of(service).url();
        var ended = new AtomicLong();
        var firstAfter = new AtomicLong();
        var before = ACKNOWLEDGED.size();
        var clients = IntStream.range(0, CLIENTS)
                .mapToObj(client -> CompletableFuture.runAsync(
                        () -> {
                            for (var i = 0; firstAfter.get() == 0 || i % ENOUGH != 0; i++) {
                                var began = record(killed + "-" + client + "-" + i);
                                if (ended.get() != 0 && began > ended.get()) {
                                    firstAfter.compareAndSet(0, System.nanoTime());
                                }
                            }
                        },
                        work -> new Thread(work).start()))
                .toList();
        service.await(() -> ACKNOWLEDGED.size() >= before + ENOUGH);
        kill.run();
        ended.set(System.nanoTime());
        clients.forEach(CompletableFuture::join);

        var waited = Duration.ofNanos(firstAfter.get() - ended.get());
        System.out.printf("Killed: %s. First good write after %d ms.%n", killed, waited.toMillis());
        assertThat(waited).isLessThan(SOON);
        assertThat(Owner.of(service).url()).isEqualTo(port);
        assertThat(idsByKey()).isEqualTo(ACKNOWLEDGED);
        service.awaitReady();
    }

    /** Until it is acknowledged; returns when the last try began. */
    private static long record(String key) {
        while (true) {
            var began = System.nanoTime();
            try {
                var answer = cases.answer(cases.recording(
                        aCase().in(莲花村).acceptedOn(YEAR + "-05-01").with("registerNumber", key), key));
                if (answer.statusCode() == 201) {
                    ACKNOWLEDGED.put(key, json(answer).get("id").textValue());
                    return began;
                }
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
                Thread.sleep(20);
            } catch (IOException | InterruptedException problem) {
                throw new IllegalStateException(problem);
            }
        }
    }

    /** Fails where two cases were recorded by one request. */
    private static Map<String, String> idsByKey() throws IOException {
        return cases.all(YEAR).stream()
                .collect(Collectors.toMap(
                        one -> one.get("registerNumber").textValue(),
                        one -> one.get("id").textValue()));
    }
}
