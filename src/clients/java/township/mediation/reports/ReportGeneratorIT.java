package township.mediation.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import client.ApiException;
import client.model.ReportStatus;
import client.model.TallyRow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import township.mediation.fixtures.Basic;
import township.mediation.fixtures.Launch;
import township.mediation.fixtures.PackagedService;

/** Once a year a program fetches the totals with a generated client, checks that they are those published, and prints. */
class ReportGeneratorIT {

    private static final String SENTENCE = "2024年，后塘瑶族乡依法用法调处矛盾纠纷42起，已全部调解成功，调解成功率100%。";

    private static PackagedService service;
    private static ReportGenerator generator;

    @BeforeAll
    static void publish() throws ApiException {
        service = new Launch().argument("--demo").ready();
        var published = by("office").publish(2024);
        assertThat(published.getStatus()).isEqualTo(ReportStatus.PUBLISHED);
        generator = by("reader").withToken("年报");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void fetchesTheTotalsChecksTheDigestAndPrintsTheSentence() throws Exception {
        var report = generator.report(2024);
        System.out.println(report.getNarrative().getZh());
        assertThat(report.getNarrative().getZh()).isEqualTo(SENTENCE);
        assertThat(report.getStatus()).isEqualTo(ReportStatus.PUBLISHED);
        assertThat(report.getVersion()).isEqualTo(1);
        assertThat(report.getTotal().getAccepted()).isEqualTo(42);
        assertThat(report.getTotal().getSettled()).isEqualTo(42);
        assertThat(report.getTotal().getSuccessRate().getValue()).isEqualTo(1.0);
        assertThat(report.getTownships()).isNull();
        assertThat(report.getVillages())
                .hasSize(12)
                .allSatisfy(village -> assertThat(village.getName()).endsWith("村"));
        assertThat(report.getVillages().stream().mapToLong(TallyRow::getSettled).sum())
                .isEqualTo(42);
    }

    @Test
    void seesThatBytesAreNotThoseThatWerePublished() throws Exception {
        var bytes = generator.bytes(2024);
        var ofOthers = "0".repeat(64);
        assertThatThrownBy(() -> ReportGenerator.checked(bytes, ofOthers))
                .hasMessageStartingWith("Not what was published");
    }

    @Test
    void readsFromTheClientWhyItIsRefused() {
        assertThatThrownBy(() -> generator.publish(2024))
                .isInstanceOfSatisfying(
                        ApiException.class,
                        refused -> assertThat(refused.getCode()).isEqualTo(403));
        assertThatThrownBy(() -> by("nobody").report(2024))
                .isInstanceOfSatisfying(
                        ApiException.class,
                        refused -> assertThat(refused.getResponseBody()).contains("/problems/unauthenticated"));
    }

    private static ReportGenerator by(String account) {
        return new ReportGenerator(service.url(), Basic.header(account, "demo-2024-" + account));
    }
}
