package township.mediation.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who builds with an older JDK is told so in one line, before anything else fails on it in its own way. */
class BuildToolsTest {

    private static final Pattern PLUGIN = Pattern.compile("<artifactId>([a-z-]+-plugin)</artifactId>");

    @Test
    void theVersionsOfJavaAndMavenAreAskedForFirst() throws Exception {
        var pom = Files.readString(Path.of("pom.xml"));
        var first = PLUGIN.matcher(pom);

        assertThat(first.find()).isTrue();
        assertThat(first.group(1)).isEqualTo("maven-enforcer-plugin");
        assertThat(pom).contains("<requireJavaVersion>", "<requireMavenVersion>");
    }

    /** Maven loads an extension before any plugin runs. */
    @Test
    void anExtensionIsLoadedOnlyByAJdkThatCanReadIt() throws Exception {
        var pom = Files.readString(Path.of("pom.xml"));

        assertThat(pom.split("<extensions>true</extensions>", -1)).hasSize(2);
        assertThat(pom.substring(0, pom.indexOf("<extensions>true</extensions>")))
                .containsPattern(
                        "<profile>(?:(?!</profile>)[\\s\\S])*<jdk>\\[17,\\)</jdk>(?:(?!</profile>)[\\s\\S])*$");
    }
}
