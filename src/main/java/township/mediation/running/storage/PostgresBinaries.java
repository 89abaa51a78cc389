package township.mediation.running.storage;

import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import township.mediation.files.OperatorError;

/** The programs of PostgreSQL that are packed in our jars. */
final class PostgresBinaries implements PgBinaryResolver {

    /** The first number of postgres-binaries.version in the pom. A cluster can be used by this version alone. */
    static final String MAJOR_VERSION = "18";

    static final String OTHERWISE = "Use a PostgreSQL server of your own: set quarkus.datasource.jdbc.url,"
            + " quarkus.datasource.username and quarkus.datasource.password for the service, and"
            + " quarkus.flyway.username and quarkus.flyway.password for the owner of the tables.";

    /** Refuses a system on which they cannot run, before anything is written to disk. */
    static void check() {
        var system = System.getProperty("os.name");
        var machine = System.getProperty("os.arch");
        if (!system.equals("Linux") || resource(machine) == null) {
            throw new OperatorError("No embedded PostgreSQL is bundled for " + system + " on " + machine
                    + " (only for Linux on amd64 and aarch64). " + OTHERWISE);
        }
        if (System.getProperty("user.name").equals("root") && !LinuxUtils.isUnshareAvailable()) {
            throw new OperatorError(
                    "PostgreSQL does not run as root, and this system does not let `unshare -U` hide it:"
                            + " start the service as an ordinary user. " + OTHERWISE);
        }
    }

    @Override
    public InputStream getPgBinary(String system, String machineHardware) {
        var archive = resource(machineHardware);
        if (archive == null) {
            throw new IllegalStateException("Checked before: " + machineHardware);
        }
        return archive;
    }

    /** A command as the library would run it: not as root. */
    static List<String> asServer(String... command) {
        return Stream.concat(
                        LinuxUtils.isUnshareAvailable() ? Stream.of("unshare", "-U") : Stream.empty(),
                        Stream.of(command))
                .toList();
    }

    private static @Nullable InputStream resource(String machine) {
        var name = switch (machine.toLowerCase(Locale.ROOT)) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> machine;
        };
        return PostgresBinaries.class.getResourceAsStream("/postgres-linux-" + name + ".txz");
    }
}
