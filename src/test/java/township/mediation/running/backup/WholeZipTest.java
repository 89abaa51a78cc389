package township.mediation.running.backup;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeZipTest {

    @TempDir
    Path directory;

    @Test
    void aFileOfNothingElseIsWhole() throws IOException {
        var file = written(zip(), new byte[0]);

        assertThatCode(() -> WholeZip.check(file)).doesNotThrowAnyException();
    }

    @Test
    void whateverStandsBehindItIsSeen() throws IOException {
        for (var more : others()) {
            assertRefused(written(zip(), more));
        }
    }

    @Test
    void soIsWhateverStandsBeforeIt() throws IOException {
        for (var more : others()) {
            assertRefused(written(more, zip()));
        }
    }

    @Test
    void aFileThatWasCutOrIsNoneIsNotWhole() throws IOException {
        var zip = zip();
        for (int length = 0; length < zip.length; length++) {
            assertRefused(written(Arrays.copyOf(zip, length), new byte[0]));
        }
    }

    private static List<byte[]> others() throws IOException {
        return List.of(new byte[1], "PK".getBytes(StandardCharsets.US_ASCII), new byte[100_000], zip());
    }

    private static byte[] zip() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : List.of("one", "two")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.US_ASCII));
            }
        }
        return bytes.toByteArray();
    }

    private Path written(byte[] first, byte[] second) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(first);
        bytes.write(second);
        return Files.write(directory.resolve("file"), bytes.toByteArray());
    }

    private static void assertRefused(Path file) {
        assertThatThrownBy(() -> WholeZip.check(file)).isInstanceOf(ZipException.class);
    }
}
