package township.mediation.figures.reports.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import township.mediation.figures.reports.AnnualReportView;
import township.mediation.figures.statistics.rest.StatisticsView;
import township.mediation.fixtures.Province;
import township.mediation.fixtures.Township;

/** What was answered once can be read again, and is then the same to the byte. */
@QuarkusTest
class ViewsReadBackTest extends Province {

    private final Township township = unusedTownship();

    @Inject
    ObjectMapper json;

    @BeforeEach
    void record() {
        township.settled("2024-03-01", "2024-03-02");
        township.settled("2023-03-01", "2024-04-30");
        township.ended("FAILED", "2024-03-01", "2024-03-02");
        township.open("2024-12-01");
    }

    @Test
    void aReport() throws JsonProcessingException {
        for (var area : List.of(township.code, COUNTY, emptyTownship().code)) {
            var answered =
                    given().get("/api/v1/reports/annual/2024?area=" + area).asString();
            var read = json.readValue(answered, AnnualReportView.class);
            assertThat(json.writeValueAsString(read)).isEqualTo(answered);
            assertThat(json.readValue(answered, AnnualReportView.class)).isEqualTo(read);
        }
    }

    @Test
    void statistics() throws JsonProcessingException {
        for (var by : List.of("village", "type", "month", "type,quarter")) {
            var answered = township.statistics("year=2024&by=" + by).asString();
            var read = json.readValue(answered, StatisticsView.class);
            assertThat(json.writeValueAsString(read)).isEqualTo(answered);
        }
    }
}
