package township.mediation.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on security names tests that are there, and counts what its tables say. */
class SecurityPageTest {

    private static final Path PAGE = Path.of("deploy", "SECURITY.md");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))`");
    private static final Pattern NUMBER = Pattern.compile("\\d+\\.\\d+\\.\\d+");
    private static final Pattern COUNTS = Pattern.compile(
            "Of the (\\d+) requirements (\\d+) are held, (\\d+) partly, (\\d+) not\\s+held, and (\\d+) do not\\s+apply");
    private static final String NOT_TESTED = "–";

    /** Of ASVS: numbers, subject, state, what holds, tested by. */
    private record Row(List<String> cells) {

        static Stream<Row> all() throws IOException {
            return Files.readAllLines(PAGE).stream()
                    .filter(line -> line.startsWith("| ")
                            && NUMBER.matcher(line.split("\\|", -1)[1]).find())
                    .map(line -> new Row(Arrays.stream(line.substring(1).split("\\|", -1))
                            .map(String::strip)
                            .toList()));
        }

        String state() {
            return cells.get(2);
        }

        String proof() {
            return cells.get(4);
        }

        /** {@code 1.2.6-1.2.8} are three. */
        Stream<String> requirements() {
            return Arrays.stream(cells.get(0).split(", ")).flatMap(numbers -> {
                var ends = numbers.split("-");
                var section = ends[0].substring(0, ends[0].lastIndexOf('.') + 1);
                return IntStream.rangeClosed(last(ends[0]), last(ends[ends.length - 1]))
                        .mapToObj(last -> section + last);
            });
        }

        private static int last(String number) {
            return Integer.parseInt(number.substring(number.lastIndexOf('.') + 1));
        }
    }

    @Test
    void everyTestThatItNamesIsThere() throws IOException {
        var there = tests();

        assertThat(named(Files.readString(PAGE))).isNotEmpty().isSubsetOf(there);
    }

    @Test
    void everyRequirementIsJudgedOnce() throws IOException {
        assertThat(Row.all().flatMap(Row::requirements)).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void itsCountsAreThoseOfItsTables() throws IOException {
        var counts = Row.all()
                .flatMap(row -> row.requirements().map(number -> row.state()))
                .collect(Collectors.groupingBy(state -> state, Collectors.counting()));
        var said = COUNTS.matcher(Files.readString(PAGE));

        assertThat(said.find()).isTrue();
        assertThat(counts)
                .isEqualTo(Map.of(
                        "held", Long.valueOf(said.group(2)),
                        "partly", Long.valueOf(said.group(3)),
                        "not held", Long.valueOf(said.group(4)),
                        "n/a", Long.valueOf(said.group(5))));
        assertThat(counts.values().stream().mapToLong(count -> count).sum()).isEqualTo(Long.parseLong(said.group(1)));
    }

    @Test
    void whatIsHeldSaysHowThatIsKnown() throws IOException {
        assertThat(Row.all().filter(row -> row.state().equals("held")))
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.proof()).isNotBlank().doesNotContain(NOT_TESTED);
                    assertThat(!named(row.proof()).isEmpty()
                                    || row.proof().startsWith("this page")
                                    || row.proof().startsWith("read: "))
                            .as(row.proof())
                            .isTrue();
                });
    }

    private static List<String> named(String text) {
        return TEST.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static List<String> tests() throws IOException {
        try (var files = Files.walk(Path.of("src", "test", "java"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .toList();
        }
    }
}
