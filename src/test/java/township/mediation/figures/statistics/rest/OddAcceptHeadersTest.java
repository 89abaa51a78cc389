package township.mediation.figures.statistics.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import township.mediation.fixtures.Province;
import township.mediation.http.web.RawHttp;

/** What no client should send and some do, as the header {@code Accept}, byte by byte. */
@QuarkusTest
class OddAcceptHeadersTest extends Province {

    @TestHTTPResource
    URL service;

    private final String area = "area=" + emptyTownship().code;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | json",
                "* | json",
                "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2 | json",
                "json | json",
                "text | json",
                "/ | json",
                ",,, | json",
                "; | json",
                ";q=1 | json",
                "text/ | json",
                "/csv | json",
                "*/csv | json",
                "text/csv/x | json",
                "not a type, text/csv | csv",
                "text/csv, not a type | csv",
                ", text/csv, | csv",
                "text/csv; | csv",
                "text/csv;; q=1 | csv",
                "text/csv;q | csv",
                "text/csv;q= | csv",
                "text/csv;q=abc | csv",
                "text/csv;q=2 | csv",
                "text/csv;q=NaN | csv",
                "text/csv;q=Infinity, application/json | json",
                "text/csv;q=-1, */* | json",
                "text/csv;Q=0.1, */*;q=0.5 | json",
                "text/csv;q=\"0.9\", */*;q=0.5 | csv",
                "text/csv ; q=0.9 ,\t*/*;q=0.5 | csv",
                "text/csv;charset=\"a,b\", */*;q=0.5 | csv",
                "text/csv;charset=\"a | csv",
                "text/plain;q=0.9\u00e9, */*;q=0.5 | txt",
            })
    void whatCannotBeReadIsNotAsked(String accepted, String format) throws IOException {
        assertIs(format, "Accept: " + accepted + "\r\n");
    }

    @Test
    void severalHeadersAreOneList() throws IOException {
        assertIs("csv", "Accept: text/csv\r\nAccept: image/png\r\n");
        assertIs("csv", "Accept: image/png\r\nAccept: text/csv\r\n");
        assertIs("json", "Accept: text/plain\r\nAccept: application/json;q=0.1\r\n");
    }

    @Test
    void aLongListIsReadToItsEnd() throws IOException {
        assertIs("csv", "Accept: " + "image/png, ".repeat(600) + "text/csv\r\n");
    }

    private void assertIs(String format, String header) throws IOException {
        for (var path : new String[] {"/api/v1/statistics?year=2024&", "/api/v1/reports/annual/2024?"}) {
            var answer = RawHttp.exchange(service.getPort(), "GET " + path + area + " HTTP/1.1", header);
            assertThat(answer).as(header).startsWith("HTTP/1.1 200 ");
            assertThat(answer.toLowerCase(java.util.Locale.ROOT))
                    .as(header)
                    .contains("content-type: " + FormatsTest.TYPES.get(format).toLowerCase(java.util.Locale.ROOT));
        }
    }
}
