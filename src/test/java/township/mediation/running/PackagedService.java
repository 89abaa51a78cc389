package township.mediation.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import township.mediation.openapi.AnswersAsDescribed;

/** The service as its users run it: the jar, in a process of its own. */
public final class PackagedService implements AutoCloseable {
    public static final String ADMIN_PASSWORD = "drei-Brunnen-im-Tal";

    private static final Pattern LISTENING = Pattern.compile("Listening on: (https?://\\S+)");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpClient http;
    private final Process process;
    private final Path dataDirectory;
    private final Path log;
    private boolean killed;

    PackagedService(Process process, Path dataDirectory, Path log, HttpClient http) {
        this.http = http;
        this.process = process;
        this.dataDirectory = dataDirectory;
        this.log = log;
    }

    /** Ready on a new data directory, which {@link #dataDirectory()} names. */
    public static PackagedService started() {
        var launch = new Launch();
        UnpackedPrograms.giveTo(launch.dataDirectory());
        var service = launch.ready();
        UnpackedPrograms.keepThoseOf(service.dataDirectory());
        return service;
    }

    /** Without a slash at the end. */
    public String url() {
        Matcher listening = LISTENING.matcher(log());
        if (!listening.find()) {
            throw new IllegalStateException("It does not listen yet:\n" + log());
        }
        return listening.group(1);
    }

    public int status(String path) {
        try {
            return http.send(HttpRequest.newBuilder(URI.create(url() + path)).build(), BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException notYet) {
            return 0;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** The header that lets in its first account. */
    public String admin() {
        return Basic.header("admin", ADMIN_PASSWORD);
    }

    /** The header that lets in an office of an area; its account is made where there is none yet. */
    public String office(String area) {
        var account = """
                {"name": "office", "displayName": "司法所", "role": "OFFICE", "area": "%s", "password": "%s"}
                """.formatted(area, ADMIN_PASSWORD);
        var request = HttpRequest.newBuilder(URI.create(url() + "/api/v1/accounts"))
                .header("Authorization", admin())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(account));
        try {
            var answer = AnswersAsDescribed.checked(http.send(request.build(), BodyHandlers.ofString()));
            if (answer.statusCode() != 201 && answer.statusCode() != 409) {
                throw new IllegalStateException(answer.body());
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        return Basic.header("office", ADMIN_PASSWORD);
    }

    /** Everything said so far on standard output and standard error. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    public Path dataDirectory() {
        return dataDirectory;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** What its process has taken of the processors, its database not counted. */
    public Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    public long pid() {
        return process.pid();
    }

    /** SIGTERM; returns the exit code. */
    public int terminate() {
        process.destroy();
        return exitCode();
    }

    /** Ctrl-C in a terminal: SIGINT to every process of the foreground group. */
    public int interrupt() {
        signal("INT", -process.pid());
        return exitCode();
    }

    /** kill -9 of the service alone; its database stays behind. */
    public void kill() {
        killed = true;
        process.destroyForcibly();
        exitCode();
    }

    public int exitCode() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("It still runs:\n" + log());
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** The PostgreSQL processes that work in the data directory. */
    public List<ProcessHandle> databaseProcesses() {
        return ProcessHandle.allProcesses()
                .filter(other -> workingDirectory(other).startsWith(dataDirectory.toString()))
                .toList();
    }

    /** The first process of its database, which has started the others. */
    public ProcessHandle postmaster() {
        try {
            var pid = Files.readAllLines(dataDirectory.resolve("cluster/postmaster.pid"))
                    .get(0);
            return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    public PackagedService awaitReady() {
        await(() -> LISTENING.matcher(log()).find() && status("/q/health/ready") == 200);
        return this;
    }

    /** Ends also when the service does. */
    public void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new AssertionError("In vain:\n" + log());
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
    }

    @Override
    public void close() {
        terminate();
        if (killed) {
            // Nobody has taken over what it left, or the test has failed.
            databaseProcesses().forEach(ProcessHandle::destroyForcibly);
        }
    }

    private static String workingDirectory(ProcessHandle process) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd"))
                    .toString();
        } catch (IOException gone) {
            return "";
        }
    }

    public static void signal(String name, long target) {
        try {
            new ProcessBuilder("sh", "-c", "kill -s " + name + " -- " + target)
                    .start()
                    .waitFor();
        } catch (IOException | InterruptedException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
