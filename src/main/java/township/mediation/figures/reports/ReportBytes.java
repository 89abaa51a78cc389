package township.mediation.figures.reports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import township.mediation.keys.Sha256;

/** Reports as the bytes that are published, and back. */
@ApplicationScoped
public class ReportBytes {

    private final ObjectMapper json;
    private final ObjectReader reader;

    ReportBytes(ObjectMapper json) {
        this.json = json;
        // A program of another version may have said more.
        this.reader = json.readerFor(AnnualReportView.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    PublishedReport published(AnnualReport report, int version, long change) {
        try {
            var bytes = json.writeValueAsBytes(AnnualReportView.published(report, version));
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
