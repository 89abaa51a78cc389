package township.mediation.running.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import township.mediation.files.OperatorError;

class OwnSettingsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern SETTING = Pattern.compile("\"(mediation\\.[a-z]+(-[a-z]+)*)\"");

    @ParameterizedTest
    @CsvSource({
        "mediation.hoem, mediation.home",
        "mediation.villagse, mediation.villages",
        "mediation.data-directory, mediation.data-dir",
        "mediation.admin, mediation.admin-password",
        "mediation.data-dirr, mediation.data-dir",
        "mediation.dataDir, mediation.data-dir",
        "mediation.admin-pasword, mediation.admin-password",
        "meditation.home, mediation.home",
        "mediaton.key-file, mediation.key-file",
        "%prod.mediation.are, mediation.areas",
        "mediation.quite-something-else, "
    })
    void namesWhatIsNoSettingAndTheOneThatWasMeant(String name, String meant) {
        assertThatThrownBy(() -> OwnSettings.check(inAFile(name)))
                .isInstanceOf(OperatorError.class)
                .hasMessageStartingWith(name + " (in /etc/application.properties) is no setting of this service")
                .hasMessageEndingWith(meant == null ? "of this service." : "did you mean " + meant + "?");
    }

    @Test
    void saysWhichArgumentWasMeant() {
        assertThatThrownBy(() -> OwnSettings.check(inAFile("mediation.demo")))
                .hasMessageEndingWith("is no setting of this service: write --demo behind the jar.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mediation.home",
                "%dev.mediation.home",
                "quarkus.http.port",
                "media.path",
                "mediation",
                "medal.of.honour"
            })
    void passesItsOwnSettingsAndThoseOfOthers(String name) {
        assertThatCode(() -> OwnSettings.check(inAFile(name))).doesNotThrowAnyException();
    }

    @Test
    void warnsOfOneInTheEnvironmentWhereOthersWriteNamesToo() {
        var environment = config(new EnvConfigSource(
                Map.of(
                        "MEDIATION_HOEM",
                        "4312",
                        "MEDIATION_DATA_DIR",
                        "x",
                        "MEDIATION_EXPORTS_OF_ONE_ACCOUNT",
                        "2",
                        "PATH",
                        "x"),
                300));

        assertThatCode(() -> OwnSettings.check(environment)).doesNotThrowAnyException();
        assertThat(OwnSettings.warning(environment))
                .contains("MEDIATION_HOEM (in the environment) is no setting of this service, and is ignored: did you"
                        + " mean mediation.home?");
    }

    @Test
    void knowsEverySettingThatTheServiceReads() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            var read = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("MainSettings.java"))
                    .flatMap(file -> SETTING.matcher(text(file)).results().map(found -> found.group(1)))
                    .filter(name -> !name.equals(MainSettings.DEMO))
                    .collect(Collectors.toSet());
            assertThat(read).containsExactlyInAnyOrderElementsOf(OwnSettings.KNOWN);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Config inAFile(String name) {
        return config(new PropertiesConfigSource(Map.of(name, "x"), "file:/etc/application.properties", 260));
    }

    private static Config config(ConfigSource source) {
        return new SmallRyeConfigBuilder().withSources(source).build();
    }
}
