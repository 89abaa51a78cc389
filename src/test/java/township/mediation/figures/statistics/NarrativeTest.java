package township.mediation.figures.statistics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
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

    @Test
    void saysThatAllWereSettledWhereAllWere() {
        ledgers.record(township, 42, "SETTLED", DAY);
        assertSentence(
                "2024年，后塘瑶族乡依法用法调处矛盾纠纷42起，已全部调解成功，调解成功率100%。",
                "In 2024, 后塘瑶族乡 handled disputes by mediation under the law: 42 in all, every one of them settled,"
                        + " a success rate of 100%.");
    }

    @Test
    void saysWhatWasCarriedOverWhereAllWereSettled() {
        township.settled("2023-12-31", "2024-01-01");
        township.settled("2024-12-31", "2024-12-31");
        assertSentence(
                "2024年，后塘瑶族乡依法用法调处矛盾纠纷2起（其中上年结转1起），已全部调解成功，调解成功率100%。",
                "In 2024, 后塘瑶族乡 handled disputes by mediation under the law: 2 in all (1 of them carried over from the"
                        + " year before), every one of them settled, a success rate of 100%.");
    }

    @Test
    void namesEachOutcomeThatThereWas() {
        township.open("2023-11-30");
        ledgers.record(township, 7, "SETTLED", DAY);
        township.ended("FAILED", "2024-02-01", "2024-03-01");
        township.open("2024-12-31");
        assertSentence(
                "2024年，后塘瑶族乡依法用法调处矛盾纠纷10起（其中上年结转1起），调解成功7起，调解不成1起，尚未办结2起，调解成功率87.5%。",
                "In 2024, 后塘瑶族乡 handled disputes by mediation under the law: 10 in all (1 of them carried over from the"
                        + " year before), settled 7, failed 1, still open 2, a success rate of 87.5%.");
    }

    @Test
    void namesAllOutcomesInTheirOrder() {
        ledgers.record(township, 2, "SETTLED", DAY);
        ledgers.record(township, 1, "FAILED", DAY);
        ledgers.record(township, 3, "WITHDRAWN", DAY);
        ledgers.record(township, 4, "REFERRED", DAY);
        township.open("2024-12-31");
        assertSentence(
                "2024年，后塘瑶族乡依法用法调处矛盾纠纷11起，调解成功2起，调解不成1起，当事人撤回3起，移送其他部门4起，尚未办结1起，调解成功率66.7%。",
                "In 2024, 后塘瑶族乡 handled disputes by mediation under the law: 11 in all, settled 2, failed 1,"
                        + " withdrawn 3, referred elsewhere 4, still open 1, a success rate of 66.7%.");
    }

    @Test
    void givesNoRateWhereNothingFailed() {
        township.settled("2024-01-01", "2024-01-01");
        township.ended("WITHDRAWN", "2024-01-01", "2024-12-31");
        assertSentence(
                "2024年，后塘瑶族乡依法用法调处矛盾纠纷2起，调解成功1起，当事人撤回1起。",
                "In 2024, 后塘瑶族乡 handled disputes by mediation under the law: 2 in all, settled 1, withdrawn 1.");
    }

    @Test
    void saysThatNoneSucceededWhereAllFailed() {
        township.ended("FAILED", "2024-01-01", "2024-12-31");
        assertSentence(
                "2024年，后塘瑶族乡依法用法调处矛盾纠纷1起，调解不成1起，调解成功率0.0%。",
                "In 2024, 后塘瑶族乡 handled disputes by mediation under the law: 1 in all, failed 1, a success rate of 0.0%.");
    }

    @Test
    void givesNoRateWhereAllIsStillOpen() {
        township.settled("2024-12-31", "2025-01-01");
        assertSentence(
                "2024年，后塘瑶族乡依法用法调处矛盾纠纷1起，尚未办结1起。",
                "In 2024, 后塘瑶族乡 handled disputes by mediation under the law: 1 in all, still open 1.");
    }

    @Test
    void countsWhatWasOnlyCarriedOver() {
        township.open("2023-12-31");
        assertSentence(
                "2024年，后塘瑶族乡依法用法调处矛盾纠纷1起（其中上年结转1起），尚未办结1起。",
                "In 2024, 后塘瑶族乡 handled disputes by mediation under the law: 1 in all (1 of them carried over from the"
                        + " year before), still open 1.");
    }

    @Test
    void saysThatNothingWasTakenIn() {
        township.settled("2023-12-31", "2023-12-31");
        township.open("2025-01-01");
        assertSentence("2024年，后塘瑶族乡未受理矛盾纠纷。", "In 2024, 后塘瑶族乡 took in no disputes.");
    }

    @Test
    void neverSaysThatAllSucceededWhileOneFailed() {
        ledgers.record(township, 19_999, "SETTLED", DAY);
        ledgers.record(township, 1, "FAILED", DAY);
        assertSentence(
                "2024年，后塘瑶族乡依法用法调处矛盾纠纷20000起，调解成功19999起，调解不成1起，调解成功率99.9%。",
                "In 2024, 后塘瑶族乡 handled disputes by mediation under the law: 20000 in all, settled 19999, failed 1,"
                        + " a success rate of 99.9%.");
        assertSuccessRate("0.9999");
    }

    @Test
    void givesThePublishedRateOf6217Of6368() {
        ledgers.record(township, 6217, "SETTLED", DAY);
        ledgers.record(township, 151, "FAILED", DAY);
        assertSentence(
                "2024年，后塘瑶族乡依法用法调处矛盾纠纷6368起，调解成功6217起，调解不成151起，调解成功率97.6%。",
                "In 2024, 后塘瑶族乡 handled disputes by mediation under the law: 6368 in all, settled 6217, failed 151,"
                        + " a success rate of 97.6%.");
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
        assertThat(text("en", period)).isEqualTo(en + ", 后塘瑶族乡 took in no disputes.\n");
    }

    @Test
    void carriesOverIntoAPeriodThatIsNoYearFromBeforeIt() {
        township.open("2024-01-31");
        township.settled("2024-02-01", "2024-02-03");
        assertThat(text("zh", "from=2024-02&to=2024-02"))
                .isEqualTo("2024年2月，后塘瑶族乡依法用法调处矛盾纠纷2起（其中此前结转1起），调解成功1起，尚未办结1起。\n");
        assertThat(text("en", "from=2024-02&to=2024-02"))
                .isEqualTo("In February 2024, 后塘瑶族乡 handled disputes by mediation under the law: 2 in all (1 of them"
                        + " carried over from before), settled 1, still open 1.\n");
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
