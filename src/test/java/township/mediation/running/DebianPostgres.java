package township.mediation.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A server of Debian's PostgreSQL on a cluster of its own, which a superuser reaches without a password. */
public final class DebianPostgres implements AutoCloseable {
    private static final Path VERSIONS = Path.of("/usr/lib/postgresql");
    private static final String SUPERUSER = "postgres";

    private final Path programs;
    private final Path directory;
    private final int port;

    public DebianPostgres() throws IOException, InterruptedException {
        try (var versions = Files.list(VERSIONS)) {
            programs = versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .max(Comparator.naturalOrder())
                    .orElseThrow(() -> new IllegalStateException("install the package postgresql"));
        }
        // Not below target: the server's own user must be able to reach it.
        directory = Files.createTempDirectory("debian-postgres");
        run(List.of("chown", SUPERUSER, directory.toString()));
        runAsSuperuser(
                "initdb",
                "-D",
                data(),
                "-E",
                "UTF8",
                "--locale=C.UTF-8",
                "--auth-local=trust",
                "--auth-host=scram-sha-256");
        port = freePort();
        runAsSuperuser(
                "pg_ctl",
                "-D",
                data(),
                "-w",
                "-t",
                "180",
                "-l",
                directory.resolve("log").toString(),
                "-o",
                "-p " + port + " -k " + directory + " -c listen_addresses=127.0.0.1",
                "start");
    }

    public int port() {
        return port;
    }

    public void runScript(Path script, String... variables) throws IOException, InterruptedException {
        var readable = directory.resolve(script.getFileName());
        Files.copy(script, readable);
        var arguments = new ArrayList<>(List.of("-h", directory.toString(), "-p", String.valueOf(port)));
        arguments.addAll(List.of("-v", "ON_ERROR_STOP=1"));
        for (var variable : variables) {
            arguments.addAll(List.of("-v", variable));
        }
        arguments.addAll(List.of("-f", readable.toString()));
        runAsSuperuser("psql", arguments.toArray(String[]::new));
    }

    /** One of the scripts of a directory, which finds the others where they are and reads the environment. */
    public void runScript(Path scripts, String script, Map<String, String> environment)
            throws IOException, InterruptedException {
        var readable = directory.resolve("scripts");
        for (var file : sqlIn(scripts)) {
            var copy = readable.resolve(scripts.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        var command = asSuperuser(
                "psql", "-h", directory.toString(), "-p", String.valueOf(port), "-v", "ON_ERROR_STOP=1", "-f");
        command.add(readable.resolve(script).toString());
        run(command, environment);
    }

    @Override
    public void close() throws IOException, InterruptedException {
        runAsSuperuser("pg_ctl", "-D", data(), "-w", "-m", "fast", "stop");
        run(List.of("rm", "-r", directory.toString()));
    }

    private String data() {
        return directory.resolve("data").toString();
    }

    private void runAsSuperuser(String program, String... arguments) throws IOException, InterruptedException {
        run(asSuperuser(program, arguments));
    }

    private List<String> asSuperuser(String program, String... arguments) {
        var command = new ArrayList<>(List.of(
                "runuser", "-u", SUPERUSER, "--", programs.resolve(program).toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    private static List<Path> sqlIn(Path scripts) throws IOException {
        try (var files = Files.walk(scripts)) {
            return files.filter(file -> file.toString().endsWith(".sql")).toList();
        }
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        run(command, Map.of());
    }

    private void run(List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
        var output = Files.createTempFile("command", ".log");
        var builder = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        var process = builder.start();
        assertThat(process.waitFor()).as(() -> command + "\n" + read(output)).isZero();
        Files.delete(output);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
