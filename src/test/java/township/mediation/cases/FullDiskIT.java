package township.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static township.mediation.cases.Body.aCase;
import static township.mediation.cases.PackagedCases.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import township.mediation.fixtures.Launch;
import township.mediation.fixtures.Owner;
import township.mediation.fixtures.PackagedService;
import township.mediation.fixtures.SmallDisk;

/** The disk under the embedded database is full, and later is not. */
@Tag("full")
class FullDiskIT {

    private static final String 莲花村 = "431223206215";
    private static final int YEAR = 2022;
    private static final int MORE = 200;
    private static final int MORE_STARTS_THAN_ARE_TRIED_IN_A_ROW = 12;

    /** What was there before the disk was full, plus some pages for the system itself. */
    private static final int MEGABYTES = 160;

    private final List<String> acknowledged = new ArrayList<>();

    @Test
    void isAnsweredAsADatabaseThatIsAwayWithOneLineAMinuteInTheLogAndEndsByItself() throws IOException {
        var made = PackagedService.started();
        made.close();
        try (var disk = SmallDisk.inPlaceOf(made.dataDirectory().resolve("cluster"), MEGABYTES);
                var service = new Launch().in(made.dataDirectory()).ready()) {
            var cases = new PackagedCases(service);
            record(cases);
            disk.fill();

            var quiet = service.log().length();
            var filled = System.nanoTime();
            while (record(cases).statusCode() == 201) {
                assertThat(acknowledged).hasSizeLessThan(20_000);
            }
            for (var i = 0; i < MORE; i++) {
                record(cases);
            }
            // A checkpoint may have given some room back meanwhile.
            service.await(() -> {
                disk.fill();
                return service.status("/q/health/ready") == 503;
            });
            assertThat(service.status("/q/health/live")).isEqualTo(200);
            var said = service.log().substring(quiet);
            System.out.printf(
                    "Full disk: %d cases recorded on it, then %d refused; the log grew by %d lines.%n",
                    acknowledged.size() - 1, MORE + 1, said.lines().count());
            var minutes = (int) Duration.ofNanos(System.nanoTime() - filled).toMinutes();
            assertThat(said.lines().filter(line -> line.contains("The database does not do its work")))
                    .hasSizeBetween(1, 1 + minutes);
            assertThat(said.lines()).as(said).hasSizeLessThan(5 + minutes);

            disk.free();
            var freed = System.nanoTime();
            service.awaitReady();
            assertThat(record(cases).statusCode()).isEqualTo(201);
            System.out.printf(
                    "Full disk: first good write %d ms after there was room again.%n",
                    Duration.ofNanos(System.nanoTime() - freed).toMillis());
            assertThat(cases.all(YEAR).stream().map(one -> one.get("id").textValue()))
                    .containsExactlyInAnyOrderElementsOf(acknowledged);
        }
    }

    @Test
    void isWaitedForWhereTheDatabaseCannotEvenStartOnIt() throws IOException {
        var made = PackagedService.started();
        made.close();
        var cluster = made.dataDirectory().resolve("cluster");
        try (var disk = SmallDisk.inPlaceOf(cluster.resolve("pg_wal"), MEGABYTES);
                var service = new Launch().in(made.dataDirectory()).ready()) {
            var cases = new PackagedCases(service);
            record(cases);
            disk.fill();

            var quiet = service.log().length();
            assertThatThrownBy(() -> Owner.of(service)
                            .number("select count(pg_logical_emit_message(false, 'long', repeat('x', 40000000)))"))
                    .isInstanceOf(IllegalStateException.class);
            service.await(() -> starts(service) >= MORE_STARTS_THAN_ARE_TRIED_IN_A_ROW);
            assertThat(record(cases).statusCode()).isEqualTo(503);
            assertThat(service.status("/q/health/ready")).isEqualTo(503);
            var said = service.log().substring(quiet);
            System.out.printf(
                    "Full disk: %d starts tried, %d lines.%n",
                    starts(service), said.lines().count());
            assertThat(said.lines()).as(said).hasSizeLessThan(8);

            disk.free();
            service.awaitReady();
            assertThat(record(cases).statusCode()).isEqualTo(201);
            assertThat(cases.all(YEAR).stream().map(one -> one.get("id").textValue()))
                    .containsExactlyInAnyOrderElementsOf(acknowledged);
        }
    }

    private static long starts(PackagedService service) {
        try (var lines = Files.lines(service.dataDirectory().resolve("start.log"))) {
            return lines.filter(line -> line.contains("trying to start server anyway"))
                    .count();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private HttpResponse<String> record(PackagedCases cases) throws IOException {
        var answer = cases.answer(
                cases.recording(aCase().in(莲花村).acceptedOn(YEAR + "-05-01").with("summary", "甲".repeat(500))));
        if (answer.statusCode() == 201) {
            acknowledged.add(json(answer).get("id").textValue());
        } else {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
            assertThat(json(answer).get("type").textValue()).endsWith("/database-unavailable");
        }
        return answer;
    }
}
