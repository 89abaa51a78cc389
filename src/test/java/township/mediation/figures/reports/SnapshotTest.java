package township.mediation.figures.reports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import township.mediation.fixtures.Province;
import township.mediation.fixtures.Township;

/** A report is read at one instant, however much is recorded meanwhile. */
@QuarkusTest
class SnapshotTest extends Province {

    private static final int REPORTS = 40;
    private static final int CLERKS = 2;
    private static final List<String> PARTS = List.of("villages", "types", "sources", "handlers", "months");
    private static final List<String> FLOWS = List.of("accepted", "settled", "concluded", "timely");

    private final ObjectMapper json = new ObjectMapper();
    private final Township township = unusedTownship();
    private final AtomicBoolean enough = new AtomicBoolean();

    @Test
    void itsPartsAgreeWhileOthersRecord() throws JsonProcessingException, InterruptedException, ExecutionException {
        var clerks = Executors.newFixedThreadPool(CLERKS);
        var first = clerks.submit(this::record);
        var second = clerks.submit(this::record);
        try {
            var inHand = 0;
            for (int i = 0; i < REPORTS; i++) {
                var report = json.readTree(township.report(2024).asString());
                assertPartsAgree(report);
                assertThat(report.at("/total/accepted").intValue()).isGreaterThanOrEqualTo(inHand);
                inHand = report.at("/total/accepted").intValue();
            }
            assertThat(inHand).isPositive();
        } finally {
            enough.set(true);
            clerks.shutdown();
        }
        first.get();
        second.get();
    }

    private void record() {
        while (!enough.get()) {
            township.open("2024-03-05");
            township.settled("2024-03-05", "2024-03-05");
        }
    }

    private static void assertPartsAgree(JsonNode report) {
        var total = report.get("total");
        for (var part : PARTS) {
            for (var flow : FLOWS) {
                var sum = StreamSupport.stream(report.get(part).spliterator(), false)
                        .mapToInt(row -> row.get(flow).intValue())
                        .sum();
                assertThat(sum)
                        .as("%s of %s", flow, part)
                        .isEqualTo(total.get(flow).intValue());
            }
        }
        var accepted = total.get("accepted").intValue();
        var settled = total.get("settled").intValue();
        assertThat(report.at("/narrative/zh").textValue())
                .contains(accepted == 0 ? "未受理" : "纠纷" + accepted + "起")
                .contains(settled == 0 ? "" : "调解成功" + settled + "起");
    }
}
