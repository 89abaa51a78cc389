package township.mediation.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader finds each file of code that a document names. */
class NamesInDocumentsTest {

    private static final Pattern FILE = Pattern.compile("[A-Za-z/]*/[A-Z]\\w+\\.java");
    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w+(?:Test|IT))`");
    private static final List<Path> ROOTS =
            List.of(Path.of("."), Path.of("src/main/java/township/mediation"), Path.of("src/clients"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                ".github/CONTRIBUTING.md",
                "deploy/README.md",
                "deploy/SECURITY.md",
                "deploy/SETTINGS.md",
                "src/clients/README.md"
            })
    void areThoseOfTheCode(String document) throws IOException {
        var text = Files.readString(Path.of(document));
        assertThat(FILE.matcher(text).results().map(MatchResult::group))
                .allMatch(file -> ROOTS.stream().map(root -> root.resolve(file)).anyMatch(Files::exists));
        var tests = tests();
        assertThat(TEST.matcher(text).results().map(name -> name.group(1) + ".java"))
                .isSubsetOf(tests);
    }

    private static List<String> tests() throws IOException {
        try (var tests = Files.walk(Path.of("src/test/java"));
                var clients = Files.walk(Path.of("src/clients"))) {
            return Stream.concat(tests, clients)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }
}
