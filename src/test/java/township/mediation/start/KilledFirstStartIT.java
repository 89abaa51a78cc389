package township.mediation.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import township.mediation.running.Launch;
import township.mediation.running.PackagedService;

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
        PackagedService killed = new Launch().launch();
        try (killed) {
            killed.await(() -> exists(killed.dataDirectory(), sign));
            killed.kill();
            try (PackagedService next = new Launch().in(killed.dataDirectory()).ready()) {
                Table table = new Table(next.dataDirectory());
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
    void leavesNoProcessIfItIsEndedAsSoonAsThisWasThere(String sign) {
        try (PackagedService ended = new Launch().launch()) {
            ended.await(() -> exists(ended.dataDirectory(), sign));
            ended.terminate();
            assertThat(ended.databaseProcesses()).isEmpty();
            assertThat(ProcessHandle.allProcesses()
                            .map(ProcessHandle::info)
                            .flatMap(info -> info.commandLine().stream()))
                    .noneMatch(command -> command.contains(ended.dataDirectory().toString()));
        }
    }

    private static boolean exists(Path directory, String sign) {
        if (!Files.isDirectory(directory)) {
            return false;
        }
        Path base = directory;
        for (String step : sign.split("/")) {
            try (Stream<Path> entries = Files.list(base)) {
                Path parent = base;
                Path found = entries.filter(entry -> entry.getFileSystem()
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
