package township.mediation.running;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Debian's Chromium without a window, with a memory of its own, and one page in it (Chrome DevTools Protocol). */
public final class Browser implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE_SECONDS = 120;
    private static final String LOADED = "Page.loadEventFired";

    private final Path memory = Launch.newDirectory();
    private final Process process;
    private final HttpClient http = HttpClient.newHttpClient();
    private final WebSocket page;
    private final AtomicInteger ids = new AtomicInteger();
    /** By the number of a command, or the name of an event. */
    private final Map<String, CompletableFuture<JsonNode>> awaited = new ConcurrentHashMap<>();

    public Browser() throws IOException, InterruptedException {
        var command = List.of(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--remote-debugging-port=0",
                "--user-data-dir=" + memory,
                "about:blank");
        process = Leftovers.add(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(memory.resolve("browser.log").toFile())
                .start());
        page = http.newWebSocketBuilder()
                .buildAsync(addressOfThePage(), new Listener())
                .join();
        call("Page.enable", Map.of());
    }

    /** Opens an address as if it had been typed, and waits until its page is there. */
    public void open(String url) {
        var loaded = awaited(LOADED);
        var failure = call("Page.navigate", Map.of("url", url)).path("errorText");
        if (!failure.isMissingNode()) {
            throw new AssertionError(url + ": " + failure.asText());
        }
        result(loaded);
    }

    /** Shows pages as a phone of that width does, in pixels of CSS. */
    public void beAPhone(int width) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 2 * width, "deviceScaleFactor", 2, "mobile", true));
    }

    /** Lets the page do something that leads to another, and waits until that is there. */
    public void leave(String script) {
        var loaded = awaited(LOADED);
        evaluate(script);
        result(loaded);
    }

    /** What a script of the page comes to, a promise included, as text. */
    public String evaluate(String script) {
        var result =
                call("Runtime.evaluate", Map.of("expression", script, "awaitPromise", true, "returnByValue", true));
        if (result.has("exceptionDetails")) {
            throw new AssertionError(script + ": " + result.path("exceptionDetails"));
        }
        return result.at("/result/value").asText();
    }

    @Override
    public void close() throws InterruptedException {
        page.abort();
        process.destroy();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }

    private JsonNode call(String method, Map<String, ?> parameters) {
        var id = ids.incrementAndGet();
        var answered = awaited(String.valueOf(id));
        try {
            var command = Map.of("id", id, "method", method, "params", parameters);
            page.sendText(JSON.writeValueAsString(command), true).join();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return result(answered).path("result");
    }

    private CompletableFuture<JsonNode> awaited(String what) {
        var future = new CompletableFuture<JsonNode>();
        awaited.put(what, future);
        return future;
    }

    private static JsonNode result(CompletableFuture<JsonNode> future) {
        return future.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    /** The browser writes its port into a file, and lists its pages there. */
    private URI addressOfThePage() throws IOException, InterruptedException {
        while (process.isAlive()) {
            for (var listed : listed()) {
                if (listed.path("type").asText().equals("page")) {
                    return URI.create(listed.path("webSocketDebuggerUrl").asText());
                }
            }
            Thread.sleep(20);
        }
        throw new AssertionError(Files.readString(memory.resolve("browser.log")));
    }

    private JsonNode listed() throws IOException, InterruptedException {
        var file = memory.resolve("DevToolsActivePort");
        var lines = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
        if (lines.isEmpty()) {
            return JSON.createArrayNode();
        }
        var list = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + lines.get(0) + "/json/list"));
        return JSON.readTree(http.send(list.build(), BodyHandlers.ofString()).body());
    }

    private final class Listener implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean isLast) {
            text.append(part);
            if (isLast) {
                tell(text.toString());
                text.setLength(0);
            }
            socket.request(1);
            return null;
        }

        private void tell(String message) {
            try {
                var json = JSON.readTree(message);
                var future = awaited.remove(
                        json.path(json.has("id") ? "id" : "method").asText());
                if (future != null) {
                    future.complete(json);
                }
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
