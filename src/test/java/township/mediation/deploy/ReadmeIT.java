package township.mediation.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import township.mediation.fixtures.Launch;
import township.mediation.fixtures.PackagedService;

/** The commands of the README, and of its page for programs, give what is printed below them. */
class ReadmeIT {
    private static final Pattern BLOCK = Pattern.compile("```(\\w*)\\n(.*?)```", Pattern.DOTALL);
    private static final String ADDRESS = "http://localhost:8080";

    private static List<Block> blocks;
    private static PackagedService service;

    /** A block of code, and its language. */
    private record Block(String language, String text) {}

    @BeforeAll
    static void startAsItSays() throws IOException {
        blocks = BLOCK.matcher(text())
                .results()
                .map(block -> new Block(block.group(1), block.group(2)))
                .toList();
        assertThat(blocks.get(0).text())
                .isEqualTo("mvn package -DskipTests && java -jar target/quarkus-app/quarkus-run.jar --demo\n");
        service = new Launch().argument("--demo").ready();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void eachCallAnswersWhatIsPrintedBelowIt() throws IOException, InterruptedException {
        var calls = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).text().startsWith("curl ")) {
                calls++;
                assertThat(withoutWhatDiffers(run(blocks.get(i).text())))
                        .isEqualTo(withoutWhatDiffers(blocks.get(i + 1).text()));
            }
        }
        assertThat(calls).isEqualTo(9);
    }

    @Test
    void everyAddressThatItNamesIsServed() throws IOException {
        var addresses = Pattern.compile("<" + ADDRESS + "(/[^>]*)>")
                .matcher(text())
                .results()
                .map(address -> address.group(1))
                .collect(Collectors.toSet());
        assertThat(addresses).hasSizeGreaterThanOrEqualTo(3);
        assertThat(addresses)
                .allSatisfy(path -> assertThat(service.status(path)).isIn(200, 302));
    }

    /** The newest JDK may warn of what the next one forbids. */
    @Test
    void javaItselfWarnsOfNothing() {
        assertThat(service.log()).doesNotContain("WARNING:");
    }

    private static String text() throws IOException {
        return Files.readString(Pages.README) + Files.readString(Pages.PROGRAMS);
    }

    /** Ids, secrets, and the instants of recording, are new each time. */
    private static String withoutWhatDiffers(String answer) {
        return answer.strip()
                .replaceAll("(?<=\"(password|token)\":\")[A-Za-z0-9_-]{20,}", "SECRET")
                .replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}", "ID")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "INSTANT");
    }

    private static String run(String command) throws IOException, InterruptedException {
        var process = new ProcessBuilder("bash", "-c", command.replace(ADDRESS, service.url()))
                .directory(Launch.newDirectory().toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(command).isZero();
        return output;
    }
}
