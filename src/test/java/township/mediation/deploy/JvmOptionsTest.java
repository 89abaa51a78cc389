package township.mediation.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever starts the service for real gives its JVM the same options, and a supervisor a service that ends. */
class JvmOptionsTest {

    private static final String OPTIONS =
            "-Xms24m -Xmx128m -XX:+UseSerialGC -XX:TieredStopAtLevel=1" + " -XX:+ExitOnOutOfMemoryError";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "deploy/SETTINGS.md   | Give the JVM `([^`]*)`",
                "deploy/mediation.env | (?m)^JAVA_OPTIONS=(.*)$",
                "deploy/Dockerfile    | (?m)^ENV JAVA_OPTS=\"(.*)\"$"
            })
    void areTheSameEverywhere(String file, String place) throws IOException {
        var given = Pattern.compile(place).matcher(Files.readString(Path.of(file)));

        assertThat(given.find()).isTrue();
        assertThat(given.group(1)).isEqualTo(OPTIONS);
    }

    @ParameterizedTest
    @CsvSource({"deploy/mediation.service, Restart=on-failure", "deploy/compose.yaml, restart: unless-stopped"})
    void whatHasEndedIsStartedAgain(String file, String line) throws IOException {
        assertThat(Files.readString(Path.of(file)).lines().map(String::strip)).contains(line);
    }
}
