package township.mediation.figures.statistics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import township.mediation.fixtures.Province;
import township.mediation.fixtures.Township;

/** The sentence in each of its forms, from recorded cases. */
@QuarkusTest
class NarrativeTest extends Province {

    private static final LocalDate DAY = LocalDate.of(2024, Month.MAY, 6);

    private final Township township = unusedTownship();

    @Inject
    Ledgers ledgers;

    /** Of each outcome, how many cases there were; the first of them were carried over from the year before. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 42 | 0 | 0 | 0 | 0 | 42起，已全部调解成功，调解成功率100%。"
                        + " | 42 disputes in accordance with the law. All were settled: a success rate of 100%.",
                "0 | 2 | 0 | 0 | 0 | 0 | 2起，已全部调解成功，调解成功率100%。"
                        + " | 2 disputes in accordance with the law. Both were settled: a success rate of 100%.",
                "0 | 1 | 0 | 0 | 0 | 0 | 1起，已全部调解成功，调解成功率100%。"
                        + " | 1 dispute in accordance with the law. It was settled: a success rate of 100%.",
                "1 | 3 | 0 | 0 | 0 | 0 | 3起（其中上年结转1起），已全部调解成功，调解成功率100%。"
                        + " | 3 disputes (1 of them carried over from the previous year) in accordance with the law."
                        + " All were settled: a success rate of 100%.",
                "2 | 3 | 0 | 0 | 0 | 0 | 3起（其中上年结转2起），已全部调解成功，调解成功率100%。"
                        + " | 3 disputes (2 of them carried over from the previous year) in accordance with the law."
                        + " All were settled: a success rate of 100%.",
                "3 | 3 | 0 | 0 | 0 | 0 | 3起（其中上年结转3起），已全部调解成功，调解成功率100%。"
                        + " | 3 disputes (all 3 carried over from the previous year) in accordance with the law."
                        + " All were settled: a success rate of 100%.",
                "2 | 2 | 0 | 0 | 0 | 0 | 2起（其中上年结转2起），已全部调解成功，调解成功率100%。"
                        + " | 2 disputes (both carried over from the previous year) in accordance with the law."
                        + " Both were settled: a success rate of 100%.",
                "1 | 0 | 0 | 0 | 0 | 1 | 1起（其中上年结转1起），尚未办结1起。"
                        + " | 1 dispute (carried over from the previous year) in accordance with the law."
                        + " It remained pending.",
                "1 | 7 | 1 | 0 | 0 | 2 | 10起（其中上年结转1起），调解成功7起，调解不成1起，尚未办结2起，调解成功率87.5%。"
                        + " | 10 disputes (1 of them carried over from the previous year) in accordance with the law."
                        + " Of these, 7 were settled, 1 ended without a settlement and 2 remained pending."
                        + " The success rate was 87.5%.",
                "0 | 2 | 1 | 3 | 4 | 1"
                        + " | 11起，调解成功2起，调解不成1起，当事人撤回3起，移送其他部门4起，尚未办结1起，调解成功率66.7%。"
                        + " | 11 disputes in accordance with the law. Of these, 2 were settled, 1 ended without a settlement,"
                        + " 3 were withdrawn by the parties, 4 were referred to other bodies and 1 remained pending."
                        + " The success rate was 66.7%.",
                "0 | 1 | 0 | 1 | 1 | 0 | 3起，调解成功1起，当事人撤回1起，移送其他部门1起。"
                        + " | 3 disputes in accordance with the law. Of these, 1 was settled, 1 was withdrawn by the parties"
                        + " and 1 was referred to another body.",
                "0 | 1 | 0 | 1 | 0 | 0 | 2起，调解成功1起，当事人撤回1起。"
                        + " | 2 disputes in accordance with the law. Of these, 1 was settled and 1 was withdrawn by the"
                        + " parties.",
                "0 | 0 | 1 | 0 | 0 | 0 | 1起，调解不成1起，调解成功率0.0%。"
                        + " | 1 dispute in accordance with the law. It ended without a settlement."
                        + " The success rate was 0.0%.",
                "0 | 0 | 2 | 0 | 0 | 0 | 2起，调解不成2起，调解成功率0.0%。"
                        + " | 2 disputes in accordance with the law. Both ended without a settlement."
                        + " The success rate was 0.0%.",
                "0 | 0 | 3 | 0 | 0 | 0 | 3起，调解不成3起，调解成功率0.0%。"
                        + " | 3 disputes in accordance with the law. All 3 ended without a settlement."
                        + " The success rate was 0.0%.",
                "0 | 0 | 0 | 1 | 0 | 0 | 1起，当事人撤回1起。"
                        + " | 1 dispute in accordance with the law. It was withdrawn by the parties.",
                "0 | 0 | 0 | 2 | 0 | 0 | 2起，当事人撤回2起。"
                        + " | 2 disputes in accordance with the law. Both were withdrawn by the parties.",
                "0 | 0 | 0 | 0 | 1 | 0 | 1起，移送其他部门1起。"
                        + " | 1 dispute in accordance with the law. It was referred to another body.",
                "0 | 0 | 0 | 0 | 3 | 0 | 3起，移送其他部门3起。"
                        + " | 3 disputes in accordance with the law. All 3 were referred to other bodies.",
                "0 | 0 | 0 | 0 | 0 | 4 | 4起，尚未办结4起。"
                        + " | 4 disputes in accordance with the law. All 4 remained pending.",
            })
    void saysHowManyDisputesThereWereAndHowTheyEnded(
            int carried, int settled, int failed, int withdrawn, int referred, int pending, String zh, String en) {
        var accepted = acceptedOf(carried);
        repeat(settled, () -> township.settled(accepted.next(), "2024-05-06"));
        repeat(failed, () -> township.ended("FAILED", accepted.next(), "2024-05-06"));
        repeat(withdrawn, () -> township.ended("WITHDRAWN", accepted.next(), "2024-05-06"));
        repeat(referred, () -> township.ended("REFERRED", accepted.next(), "2024-12-31"));
        repeat(pending, () -> township.open(accepted.next()));
        assertSentence("2024年，后塘瑶族乡依法用法调处矛盾纠纷" + zh, "In 2024, 后塘瑶族乡 mediated " + en);
    }

    @Test
    void saysThatNothingWasTakenIn() {
        township.settled("2023-12-31", "2023-12-31");
        township.open("2025-01-01");
        assertSentence("2024年，后塘瑶族乡未受理矛盾纠纷。", "In 2024, 后塘瑶族乡 accepted no disputes for mediation.");
    }

    @Test
    void countsAsPendingWhatWasSettledLater() {
        township.settled("2024-12-31", "2025-01-01");
        assertSentence(
                "2024年，后塘瑶族乡依法用法调处矛盾纠纷1起，尚未办结1起。",
                "In 2024, 后塘瑶族乡 mediated 1 dispute in accordance with the law. It remained pending.");
    }

    @Test
    void neverSaysThatAllSucceededWhileOneFailed() {
        ledgers.record(township, 19_999, "SETTLED", DAY);
        ledgers.record(township, 1, "FAILED", DAY);
        assertSentence(
                "2024年，后塘瑶族乡依法用法调处矛盾纠纷20000起，调解成功19999起，调解不成1起，调解成功率99.9%。",
                "In 2024, 后塘瑶族乡 mediated 20000 disputes in accordance with the law. Of these, 19999 were settled and 1"
                        + " ended without a settlement. The success rate was 99.9%.");
        assertSuccessRate("0.9999");
    }

    @Test
    void givesThePublishedRateOf6217Of6368() {
        ledgers.record(township, 6217, "SETTLED", DAY);
        ledgers.record(township, 151, "FAILED", DAY);
        assertSentence(
                "2024年，后塘瑶族乡依法用法调处矛盾纠纷6368起，调解成功6217起，调解不成151起，调解成功率97.6%。",
                "In 2024, 后塘瑶族乡 mediated 6368 disputes in accordance with the law. Of these, 6217 were settled and 151"
                        + " ended without a settlement. The success rate was 97.6%.");
        assertSuccessRate("0.9763");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "year=2024 | 2024年 | In 2024",
                "from=2024-01&to=2024-12 | 2024年 | In 2024",
                "from=2024-01-01&to=2024-12-31 | 2024年 | In 2024",
                "from=2024-02&to=2024-02 | 2024年2月 | In February 2024",
                "from=2024-02-01&to=2024-02-29 | 2024年2月 | In February 2024",
                "from=2024-02-01&to=2024-02-28 | 2024年2月1日至2024年2月28日 | From 1 February 2024 to 28 February 2024",
                "from=2024-02-02&to=2024-02-29 | 2024年2月2日至2024年2月29日 | From 2 February 2024 to 29 February 2024",
                "from=2024-Q1&to=2024-Q1 | 2024年第一季度 | In the first quarter of 2024",
                "from=2024-04-01&to=2024-06 | 2024年第二季度 | In the second quarter of 2024",
                "from=2024-Q3&to=2024-09-30 | 2024年第三季度 | In the third quarter of 2024",
                "from=2024-Q4&to=2024-Q4 | 2024年第四季度 | In the fourth quarter of 2024",
                "from=2024-Q1&to=2024-Q4 | 2024年 | In 2024",
                "from=2024-Q1&to=2024-Q2 | 2024年1月1日至2024年6月30日 | From 1 January 2024 to 30 June 2024",
                "from=2024-02&to=2024-04 | 2024年2月1日至2024年4月30日 | From 1 February 2024 to 30 April 2024",
                "from=2024-12-05&to=2024-12-05 | 2024年12月5日 | On 5 December 2024",
                "from=2023-01&to=2024-12 | 2023年1月1日至2024年12月31日 | From 1 January 2023 to 31 December 2024",
                "from=2024-01&to=2024-11 | 2024年1月1日至2024年11月30日 | From 1 January 2024 to 30 November 2024",
                "from=2024-01-02&to=2024-12-31 | 2024年1月2日至2024年12月31日 | From 2 January 2024 to 31 December 2024",
            })
    void namesThePeriodThatStatisticsAreAskedFor(String period, String zh, String en) {
        assertThat(text("zh", period)).isEqualTo(zh + "，后塘瑶族乡未受理矛盾纠纷。\n");
        assertThat(text("en", period)).isEqualTo(en + ", 后塘瑶族乡 accepted no disputes for mediation.\n");
    }

    @Test
    void carriesOverIntoAPeriodThatIsNoYearFromBeforeIt() {
        township.open("2024-01-31");
        township.settled("2024-02-01", "2024-02-03");
        assertThat(text("zh", "from=2024-02&to=2024-02"))
                .isEqualTo("2024年2月，后塘瑶族乡依法用法调处矛盾纠纷2起（其中此前结转1起），调解成功1起，尚未办结1起。\n");
        assertThat(text("en", "from=2024-02&to=2024-02"))
                .isEqualTo(
                        "In February 2024, 后塘瑶族乡 mediated 2 disputes (1 of them carried over from an earlier period) in"
                                + " accordance with the law. Of these, 1 was settled and 1 remained pending.\n");
    }

    @ParameterizedTest
    @CsvSource({"1, carried over", "2, both carried over", "3, all 3 carried over"})
    void saysOfAPeriodThatIsNoYearThatAllWasCarriedOver(int cases, String carriedOver) {
        repeat(cases, () -> township.open("2024-01-31"));
        assertThat(text("zh", "from=2024-02&to=2024-02")).contains("（其中此前结转" + cases + "起）");
        assertThat(text("en", "from=2024-02&to=2024-02")).contains(" (" + carriedOver + " from an earlier period) ");
    }

    @Test
    void isThatOfTheTotalHoweverStatisticsAreGrouped() {
        township.open("2023-12-31");
        township.settled("2024-02-01", "2024-03-03");
        for (var group :
                List.of("village", "township", "province", "type", "source", "handledBy", "month", "quarter", "year")) {
            assertThat(text("zh", "year=2024&by=" + group))
                    .as(group)
                    .isEqualTo("2024年，后塘瑶族乡依法用法调处矛盾纠纷2起（其中上年结转1起），调解成功1起，尚未办结1起。\n");
        }
    }

    @Test
    void ofAnAreaWithAnEnglishNameSaysItInEnglish() {
        var text = given().accept("text/plain")
                .header("Accept-Language", "en")
                .get("/api/v1/statistics?year=1950&area=" + CODE);
        assertThat(text.asString()).startsWith("In 1950, Some Province ");
    }

    /** The days of acceptance, one after the other: at first of the year before. */
    private static Iterator<String> acceptedOf(int carried) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number <= carried ? "2023-11-30" : "2024-01-01")
                .iterator();
    }

    private static void repeat(int times, Runnable recording) {
        for (int i = 0; i < times; i++) {
            recording.run();
        }
    }

    private String text(String language, String period) {
        return given().header("Accept-Language", language)
                .get("/api/v1/statistics.txt?area=" + township.code + "&" + period)
                .asString();
    }

    private void assertSentence(String zh, String en) {
        var report = township.report(2024);
        assertThat(report.<String>path("narrative.zh")).isEqualTo(zh);
        assertThat(report.<String>path("narrative.en")).isEqualTo(en);
    }

    private void assertSuccessRate(String value) {
        assertThat(township.report(2024).asString())
                .containsPattern(
                        "\"successRate\":\\{\"numerator\":\\d+,\"denominator\":\\d+,\"value\":" + value + "\\}");
    }
}
