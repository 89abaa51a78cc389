package township.mediation.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import township.mediation.running.Basic;
import township.mediation.running.Launch;
import township.mediation.running.Shell;

/** The profile generates the client and unpacks the compiler; Node.js has to be there. */
@Tag("full")
class TypeScriptClientIT {

    private static final Path PROGRAM = Path.of("src", "clients", "typescript", "report-generator.ts");
    private static final Path COMPILED = Path.of("target", "typescript-compiled");

    @Test
    void compilesStrictlyAndFetchesTheReport() throws Exception {
        run(
                "node",
                compiler().toString(),
                "--strict",
                "--noEmitOnError",
                "--target",
                "es2020",
                "--module",
                "commonjs",
                "--lib",
                "es2020,dom",
                "--rootDir",
                ".",
                "--outDir",
                COMPILED.toString(),
                PROGRAM.toString());
        var compiled =
                COMPILED.resolve(PROGRAM.toString().replace(".ts", ".js")).toString();
        try (var service = new Launch().argument("--demo").ready()) {
            new ReportGenerator(service.url(), Basic.header("office", "demo-2024-office")).publish(2024);
            var reader = Basic.header("reader", "demo-2024-reader");
            assertThat(run("node", compiled, service.url(), reader, "2024"))
                    .isEqualTo("2024年，后塘瑶族乡依法用法调处矛盾纠纷42起，已全部调解成功，调解成功率100%。\n");
        }
    }

    /** Its place names its version. */
    private static Path compiler() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("target", "typescript"))) {
            return files.filter(file -> file.endsWith(Path.of("lib", "tsc.js")))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("The profile \"full\" unpacks the compiler of TypeScript"));
        }
    }

    private static String run(String... command) {
        var ended = Shell.run(Path.of("").toAbsolutePath(), Map.of(), List.of(command));
        assertThat(ended.exitCode()).as(ended.output()).isZero();
        return ended.output();
    }
}
