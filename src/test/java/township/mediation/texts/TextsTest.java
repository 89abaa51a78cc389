package township.mediation.texts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import township.mediation.cases.facts.Figure;
import township.mediation.refusals.Problem;

class TextsTest {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(texts(Language.EN).stringPropertyNames().stream().filter(key -> !isFormForOneOrTwo(key)))
                .containsExactlyInAnyOrderElementsOf(texts(Language.ZH).stringPropertyNames());
    }

    @Test
    void bothLanguagesNameTheSameArguments() {
        var chinese = texts(Language.ZH);
        texts(Language.EN).forEach((key, english) -> {
            if (!isFormForOneOrTwo(key.toString())) {
                assertThat(placeholders(english)).as(key.toString()).isEqualTo(placeholders(chinese.get(key)));
            }
        });
    }

    /** Such a form may say "both" in place of the number. */
    @Test
    void aFormForOneOrTwoBelongsToATextAndNamesNoFurtherArgument() {
        var english = texts(Language.EN);
        assertThat(english.stringPropertyNames())
                .filteredOn(TextsTest::isFormForOneOrTwo)
                .isNotEmpty()
                .allSatisfy(form -> assertThat(placeholders(english.get(form)))
                        .isSubsetOf(placeholders(english.get(form.substring(0, form.lastIndexOf('.'))))));
    }

    @Test
    void noTextIsEmptyOrHasAnythingThatFormattingWouldSwallow() {
        for (Language language : Language.values()) {
            texts(language).forEach((key, text) -> {
                assertThat(text.toString()).as(key.toString()).isNotBlank().doesNotContain("'");
                assertThat(new MessageFormat(text.toString()).getFormats().length)
                        .as(key.toString())
                        .isEqualTo((int)
                                PLACEHOLDER.matcher(text.toString()).results().count());
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyProblemHasItsTitleDetailAndAdvice(Problem problem) {
        for (Language language : Language.values()) {
            assertThat(problem.title(language)).isNotBlank();
            assertThat(problem.detail(language, "a", "b")).isNotBlank();
            assertThat(problem.advice(language)).isNotBlank();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type         | MARRIAGE_FAMILY NEIGHBOUR HOUSING_HOMESTEAD CONTRACT PRODUCTION_BUSINESS DAMAGES FOREST_LAND"
                        + " LAND_ACQUISITION ENVIRONMENT MIGRANT_WAGES OTHER_LABOUR TOURISM E_COMMERCE OTHER_CONSUMER MEDICAL"
                        + " TRAFFIC_ACCIDENT PROPERTY_MANAGEMENT VILLAGE_AFFAIRS OTHER",
                "source       | APPLICATION INITIATIVE REFERRAL_COURT REFERRAL_PROCURATORATE REFERRAL_POLICE REFERRAL_PETITION"
                        + " REFERRAL_OTHER",
                "handledBy    | VILLAGE TOWNSHIP JOINT",
                "result       | SETTLED FAILED WITHDRAWN REFERRED",
                "form         | ORAL WRITTEN",
                "performance  | PENDING PERFORMED BREACHED",
                "confirmation | NONE APPLIED CONFIRMED REJECTED",
                "status       | OPEN CONCLUDED ANNULLED",
                "partyRole    | APPLICANT RESPONDENT",
                "action       | RECORDED AMENDED CONCLUDED CORRECTED FOLLOWED_UP REOPENED ANNULLED",
                "deadline     | open dueSoon overdue followUpSoon followUpDue",
                "role         | MEDIATOR OFFICE READER ADMIN",
            })
    void everyCodeHasItsLabelAndDefinition(String kind, String codes) {
        var expected = new TreeSet<String>();
        for (String code : codes.split(" ")) {
            var key = "code." + kind + "." + code;
            expected.addAll(Set.of(key, key + ".definition"));
        }
        assertThat(keysOf(kind)).isEqualTo(expected);
    }

    @Test
    void everyFigureHasItsLabelDefinitionAndUnit() {
        assertThat(keysOf("figure"))
                .isEqualTo(Stream.of(Figure.values())
                        .map(figure -> "code.figure." + figure.field())
                        .flatMap(key -> Stream.of(key, key + ".definition", key + ".unit"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Set<String> keysOf(String kind) {
        return texts(Language.ZH).stringPropertyNames().stream()
                .filter(key -> key.startsWith("code." + kind + "."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void noChineseTextStandsInTheCode() throws IOException {
        try (var files = Files.walk(Path.of("src", "main", "java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .hasSizeGreaterThan(100)
                    .allSatisfy(file -> assertThat(
                                    COMMENT.matcher(Files.readString(file)).replaceAll(""))
                            .as(file.toString())
                            .doesNotContainPattern("\\p{IsHan}"));
        }
    }

    @Test
    void argumentsAreWrittenAsTheyAre() {
        assertThat(Problem.STALE_VERSION.detail(Language.EN, 12345)).contains("12345");
    }

    private static boolean isFormForOneOrTwo(String key) {
        return key.endsWith(".one") || key.endsWith(".two");
    }

    private static Set<String> placeholders(Object text) {
        return PLACEHOLDER
                .matcher(text.toString())
                .results()
                .map(found -> found.group())
                .collect(Collectors.toSet());
    }

    private static Properties texts(Language language) {
        var name = "/texts_" + language.tag() + ".properties";
        try (var file = new InputStreamReader(TextsTest.class.getResourceAsStream(name), UTF_8)) {
            var texts = new Properties();
            texts.load(file);
            return texts;
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
