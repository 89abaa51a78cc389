package township.mediation.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Debian's nginx with {@code deploy/nginx.conf}: only ports, places of files and the service behind it are others. */
public final class Nginx implements AutoCloseable {
    private static final String ADDRESS = "127.0.0.1";

    private final int plainPort = freePort();
    private final int port = freePort();
    private final Path directory;
    private final Process process;

    /** @param directory with {@code fullchain.pem} and {@code privkey.pem} */
    public Nginx(Path directory, PackagedService service) throws IOException, InterruptedException {
        this.directory = directory;
        var file = Files.writeString(directory.resolve("nginx.conf"), configuration(service));
        process = new ProcessBuilder(List.of(
                        "nginx",
                        "-p",
                        directory.toString(),
                        "-e",
                        directory.resolve("error.log").toString(),
                        "-c",
                        file.toString(),
                        "-g",
                        // Its workers have to reach the directory, which is the test's alone.
                        "user root; daemon off; pid " + directory.resolve("nginx.pid") + ";"))
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("nginx.log").toFile())
                .start();
        awaitListening();
    }

    public String url() {
        return "https://" + ADDRESS + ":" + port;
    }

    public String plainUrl() {
        return "http://" + ADDRESS + ":" + plainPort;
    }

    public int port() {
        return port;
    }

    /** One line for each request that was answered. */
    public String accessLog() {
        try {
            return Files.readString(directory.resolve("access.log"));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private String configuration(PackagedService service) throws IOException {
        Map<String, String> places = new LinkedHashMap<>();
        places.put("listen 80;", "listen " + ADDRESS + ":" + plainPort + ";");
        places.put("listen 443 ssl;", "listen " + ADDRESS + ":" + port + " ssl;");
        places.put("mediation:8080", URI.create(service.url()).getAuthority());
        places.put("/etc/nginx/tls/", directory + "/");
        places.put("/var/log/nginx/", directory + "/");
        places.put("http {\n", "http {\n" + temporary("client_body", "proxy", "fastcgi", "uwsgi", "scgi"));
        var configuration = Files.readString(Path.of("deploy/nginx.conf"));
        for (var place : places.entrySet()) {
            if (!configuration.contains(place.getKey())) {
                throw new AssertionError("deploy/nginx.conf has no " + place.getKey());
            }
            configuration = configuration.replace(place.getKey(), place.getValue());
        }
        return configuration;
    }

    private String temporary(String... kinds) {
        var lines = new StringBuilder();
        for (var kind : kinds) {
            lines.append("    %s_temp_path %s;%n".formatted(kind, directory.resolve(kind)));
        }
        return lines.toString();
    }

    private void awaitListening() throws IOException, InterruptedException {
        while (!listens()) {
            if (!process.isAlive()) {
                throw new AssertionError(Files.readString(directory.resolve("nginx.log")));
            }
            Thread.sleep(20);
        }
    }

    private boolean listens() {
        try (var socket = new Socket(ADDRESS, port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName(ADDRESS))) {
            return socket.getLocalPort();
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
