package township.mediation.running.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import township.mediation.fixtures.Launch;
import township.mediation.fixtures.PackagedService;

/** Whenever the very first start dies, the next one must not find a directory that can never start. */
@Tag("full")
class KilledFirstStartIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lock",
                "programs/PG-*/bin/postgres",
                "programs/PG-*/share",
                "passwords/postgres",
                "cluster-*.unfinished",
                "cluster-*.unfinished/PG_VERSION",
                "cluster-*.unfinished/postgresql.conf",
                "cluster-*.unfinished/epg-lock",
                "cluster-*.unfinished/postmaster.pid",
                "cluster-*.unfinished/log/*",
                "cluster",
                "cluster/postmaster.pid"
            })
    void startsAfterADeathAsSoonAsThisWasThere(String sign) {
        var killed = seenWith(sign);
        try (killed) {
            killed.kill();
            try (var next = new Launch().in(killed.dataDirectory()).ready()) {
                var table = new PrintedTable(next.dataDirectory());
                table.create();
                assertThat(table.rows()).isZero();
                next.terminate();
                assertThat(next.databaseProcesses()).isEmpty();
                assertThat(next.dataDirectory()).isDirectoryNotContaining("glob:**/*.unfinished");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "programs/PG-*/bin/postgres",
                "cluster-*.unfinished/PG_VERSION",
                "cluster-*.unfinished/postmaster.pid"
            })
    void leavesNoProcessIfItIsEndedAsSoonAsThisWasThere(String sign) throws InterruptedException {
        try (var ended = seenWith(sign)) {
            ended.terminate();
            assertThat(ended.databaseProcesses()).isEmpty();
            var end = Instant.now().plusSeconds(10);
            while (isNamedByAProcess(ended.dataDirectory()) && Instant.now().isBefore(end)) {
                Thread.sleep(20);
            }
            assertThat(isNamedByAProcess(ended.dataDirectory())).isFalse();
        }
    }

    /** A first start that has just shown this sign. Most signs vanish: if one is missed, it is waited for again. */
    private static PackagedService seenWith(String sign) {
        for (int attempt = 0; attempt < 5; attempt++) {
            var service = new Launch().launch();
            var seen = new AtomicBoolean();
            service.await(() -> {
                seen.set(exists(service.dataDirectory(), sign));
                return seen.get() || service.log().contains("Listening on");
            });
            if (seen.get()) {
                return service;
            }
            service.close();
        }
        throw new AssertionError("Never seen in time: " + sign);
    }

    private static boolean isNamedByAProcess(Path directory) {
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::info)
                .flatMap(info -> info.commandLine().stream())
                .anyMatch(command -> command.contains(directory.toString()));
    }

    private static boolean exists(Path directory, String sign) {
        if (!Files.isDirectory(directory)) {
            return false;
        }
        var base = directory;
        for (var step : sign.split("/")) {
            try (var entries = Files.list(base)) {
                var parent = base;
                var found = entries.filter(entry -> entry.getFileSystem()
                                .getPathMatcher("glob:" + step)
                                .matches(parent.relativize(entry)))
                        .findFirst()
                        .orElse(null);
                if (found == null) {
                    return false;
                }
                base = found;
                if (!Files.isDirectory(found)) {
                    return true;
                }
            } catch (IOException changing) {
                return false;
            }
        }
        return true;
    }
}
