package township.mediation.figures.reports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

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
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new PublishedReport(version, change, HexFormat.of().formatHex(digest), bytes);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
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
