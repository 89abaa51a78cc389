package township.mediation.running;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import township.mediation.storage.EmbeddedDatabase;

/**
 * The embedded database of the product, new and empty, once for all {@code @QuarkusTest} of a run. A service file makes
 * it known to each of them, so none needs an annotation.
 */
public final class EmbeddedDatabaseForTests implements QuarkusTestResourceLifecycleManager {
    private static final Path HOME = Path.of("target", "database-for-tests").toAbsolutePath();
    private static final Path DATA = HOME.resolve("data");

    @Override
    public Map<String, String> start() {
        // Kept by the process: each test profile loads this class anew.
        if (System.getProperty("database.for.tests") == null) {
            System.setProperty("database.for.tests", "started");
            clear();
            EmbeddedDatabase database = new EmbeddedDatabase(DATA);
            database.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                database.close();
                delete();
            }));
        }
        Map<String, String> settings =
                new HashMap<>(new EmbeddedDatabase(DATA).start().settings());
        settings.put("mediation.data-dir", DATA.toString());
        // Tests try hundreds of passwords, and none to break them.
        settings.put("mediation.bcrypt-cost", "4");
        return settings;
    }

    @Override
    public void stop() {
        // The database runs to the end of the process.
    }

    /** What a run that was killed has left, its server too. */
    private static void clear() {
        if (Files.exists(DATA.resolve("cluster"))) {
            try (EmbeddedDatabase left = new EmbeddedDatabase(DATA)) {
                left.start();
            }
        }
        delete();
    }

    private static void delete() {
        if (!Files.exists(HOME)) {
            return;
        }
        try (Stream<Path> files = Files.walk(HOME)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
