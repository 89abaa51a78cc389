package township.mediation.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How a {@link PackagedService} is to be started: by default on a new data directory and any free port of loopback. */
public final class Launch {
    private static final Path TARGET = Path.of("target", "packaged").toAbsolutePath();
    /** A JVM says on standard error that it has picked them up. */
    private static final Set<String> OPTIONS_OF_EVERY_JVM =
            Set.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS");

    private final Map<String, String> settings = new HashMap<>();
    private final Map<String, String> environment = new HashMap<>();
    private final List<String> jvmOptions = new ArrayList<>();
    private final List<String> arguments = new ArrayList<>();
    private Path dataDirectory = newDirectory().resolve("data");
    private Path workingDirectory = Path.of("").toAbsolutePath();
    private HttpClient http = HttpClient.newHttpClient();

    public Launch() {
        set("quarkus.http.port", "0");
        set("mediation.admin-password", PackagedService.ADMIN_PASSWORD);
        // A machine that stands still for seconds is no news of the service.
        set("quarkus.vertx.max-event-loop-execute-time", "10M");
        set("quarkus.vertx.warning-exception-time", "10M");
    }

    private static boolean isSecret(String name) {
        return name.endsWith("password");
    }

    /** There until the tests have ended. */
    public static Path newDirectory() {
        try {
            return Leftovers.add(Files.createTempDirectory(Files.createDirectories(TARGET), ""));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    public Launch in(Path directory) {
        dataDirectory = directory;
        return this;
    }

    /** Where {@code config/application.properties} is looked for. */
    public Launch workingIn(Path directory) {
        workingDirectory = directory;
        return this;
    }

    Path dataDirectory() {
        return dataDirectory;
    }

    /** Secrets go into the environment, as they should: see {@link #onTheCommandLine}. */
    public Launch set(String name, String value) {
        settings.put(name, value);
        return this;
    }

    /** Where every user of the machine can read it. */
    public Launch onTheCommandLine(String name, String value) {
        jvmOptions.add("-D" + name + "=" + value);
        return without(name);
    }

    public Launch without(String name) {
        settings.remove(name);
        return this;
    }

    public Launch environment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    public Launch jvmOptions(String... options) {
        jvmOptions.addAll(List.of(options));
        return this;
    }

    public Launch argument(String argument) {
        arguments.add(argument);
        return this;
    }

    /** For a service that speaks TLS, with a certificate that nobody else knows. */
    public Launch trusting(Trust trust) {
        http = HttpClient.newBuilder().sslContext(trust.context()).build();
        return this;
    }

    public PackagedService ready() {
        PackagedService service = launch();
        try {
            return service.awaitReady();
        } catch (Throwable problem) {
            service.close();
            throw problem;
        }
    }

    /** Does not wait for anything: for starts that fail, or are to be disturbed. */
    public PackagedService launch() {
        // A process group of its own, as a terminal gives it, in which SIGINT is not ignored.
        List<String> command = new ArrayList<>(List.of("setsid", "env", "--default-signal=INT"));
        command.addAll(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx128m"));
        command.addAll(List.of("-XX:+UseSerialGC"));
        command.add("-Dmediation.data-dir=" + dataDirectory);
        settings.forEach((name, value) -> {
            if (!isSecret(name)) {
                command.add("-D" + name + "=" + value);
            }
        });
        command.addAll(jvmOptions);
        command.addAll(List.of(
                "-jar",
                Path.of(System.getProperty("packaged.jar", "target/quarkus-app/quarkus-run.jar"))
                        .toAbsolutePath()
                        .toString()));
        command.addAll(arguments);
        try {
            Path log = Files.createTempFile(Files.createDirectories(TARGET), "service", ".log");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(workingDirectory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().keySet().removeAll(OPTIONS_OF_EVERY_JVM);
            builder.environment().putAll(environment);
            settings.forEach((name, value) -> {
                if (isSecret(name)) {
                    builder.environment().put(name.replaceAll("[^a-z0-9]", "_").toUpperCase(Locale.ROOT), value);
                }
            });
            Process process = Leftovers.add(builder.start());
            return new PackagedService(process, dataDirectory, log, http);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
