package township.mediation.figures.reports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import township.mediation.keys.Sha256;

/** Writes reports as the bytes that are published, and reads them. */
@ApplicationScoped
public class ReportBytes {

    private final ObjectMapper json;
    private final ObjectReader reader;

    ReportBytes(ObjectMapper json) {
        this.json = json;
        // Another version of the program may have written more fields.
        this.reader = json.readerFor(AnnualReportView.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    PublishedReport published(AnnualReportView report, int version, long change) {
        try {
            var bytes = json.writeValueAsBytes(report.publishedAs(version));
            return new PublishedReport(version, change, Sha256.hex(bytes), bytes);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public AnnualReportView read(PublishedReport published) {
        try {
            return reader.readValue(published.json());
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
