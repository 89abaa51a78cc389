package township.mediation.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Who builds with an older JDK is told so in one line, before anything else fails on it in its own way; CI runs the programs
 * of others that were read, and no later ones.
 */
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

    /** Its owner can move a tag to any other program, which CI would then run. */
    @Test
    void anActionIsNamedByItsCommit() throws Exception {
        assertThat(Files.readString(Path.of(".github/workflows/ci.yml")).lines())
                .filteredOn(line -> line.contains("uses:"))
                .isNotEmpty()
                .allMatch(line -> line.matches(".*@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+"));
    }
}
