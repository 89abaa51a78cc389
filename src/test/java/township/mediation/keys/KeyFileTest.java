package township.mediation.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import township.mediation.files.OperatorError;

class KeyFileTest {

    @TempDir
    Path directory;

    @Test
    void isMadeAtTheFirstUseWithItsDirectoriesAndReadByItsOwnerOnly() throws IOException {
        var file = directory.resolve("not/yet/there/mediation.key");
        new KeyFile(file);
        assertThat(file).hasSize(32);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(file.getParent()).isDirectoryContaining(entry -> entry.equals(file));
        try (var entries = Files.list(file.getParent())) {
            assertThat(entries).containsExactly(file);
        }
    }

    @Test
    void isNeverWrittenAgain() throws IOException {
        var file = directory.resolve("a.key");
        var derived = new KeyFile(file).derive("idempotency");
        var content = Files.readAllBytes(file);
        assertThat(new KeyFile(file).derive("idempotency")).isEqualTo(derived);
        assertThat(file).hasBinaryContent(content);
    }

    @Test
    void givesAnotherKeyForEachLabelAndEachFile() {
        var one = new KeyFile(directory.resolve("one.key"));
        var other = new KeyFile(directory.resolve("other.key"));
        assertThat(one.derive("idempotency")).hasSize(32).isNotEqualTo(one.derive("party"));
        assertThat(one.derive("idempotency")).isNotEqualTo(other.derive("idempotency"));
    }

    @Test
    void refusesAFileOfAnotherLength() throws IOException {
        var file = secret(directory.resolve("short.key"), new byte[31]);
        assertThatThrownBy(() -> new KeyFile(file))
                .isInstanceOf(OperatorError.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("31 bytes instead of 32");
        assertThat(file).hasSize(31);
    }

    @Test
    void refusesAFileThatOthersCanRead() throws IOException {
        var file = secret(directory.resolve("open.key"), new byte[32]);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> new KeyFile(file))
                .isInstanceOf(OperatorError.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("read by others");
    }

    @Test
    void isTheSameForAllThatMakeItAtTheSameMoment() throws Exception {
        var file = directory.resolve("shared.key");
        Callable<byte[]> start = () -> new KeyFile(file).derive("x");
        var instances = Executors.newFixedThreadPool(8);
        try {
            byte[] expected = null;
            for (Future<byte[]> key :
                    instances.invokeAll(List.of(start, start, start, start, start, start, start, start))) {
                expected = expected == null ? key.get() : expected;
                assertThat(key.get()).isEqualTo(expected);
            }
        } finally {
            instances.shutdown();
        }
    }

    private static Path secret(Path file, byte[] content) throws IOException {
        Files.write(file, content);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return file;
    }
}
