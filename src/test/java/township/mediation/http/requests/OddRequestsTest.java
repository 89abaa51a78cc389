package township.mediation.http.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.http.web.Answers.assertLeaksNothing;
import static township.mediation.http.web.Answers.assertTheNextGoodRequestWorks;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import township.mediation.http.web.RawHttp;

@QuarkusTest
class OddRequestsTest {

    @TestHTTPResource("/")
    URL service;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET /nowhere HTTP/1.1                          | ''  | 404 | not-found",
                "GET /q/nowhere HTTP/1.1                        | ''  | 404 | not-found",
                "GET /problems/nowhere HTTP/1.1                 | ''  | 404 | not-found",
                "GET /../../etc/passwd HTTP/1.1                 | ''  | 404 | not-found",
                "GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1         | ''  | 404 | not-found",
                "GET //test//everything HTTP/1.1                | ''  | 405 | method-not-allowed",
                "GET ?/test/everything HTTP/1.1                 | ''  | 400 | malformed-request",
                "GET /test/parameters/%00 HTTP/1.1              | ''  | 400 | invalid-parameter",
                "GET /test/parameters/%ff HTTP/1.1              | ''  | 400 | invalid-parameter",
                "GET /test/parameters/x;a=b HTTP/1.1            | ''  | 400 | invalid-parameter",
                "GET /test/parameters/x?area=%ff HTTP/1.1       | ''  | 400 | invalid-parameter",
                "GET /test/failures/%3Cscript%3E?x=%3Cscript%3E HTTP/1.1 | '' | 400 | invalid-parameter",
                "GET /test/failures/refusal HTTP/1.1            | Accept: | 422 | date-in-future",
                "GET /test/failures/refusal HTTP/1.1            | Accept: ,;q=x | 422 | date-in-future",
                "GET /test/failures/refusal HTTP/1.1            | Accept: application/json;q=2 | 422 | date-in-future",
                "GET /test/failures/refusal HTTP/1.1            | Accept: */*;q=0 | 422 | date-in-future",
                "GET /test/failures/refusal HTTP/1.1            | Accept-Language: \u0001 | 422 | date-in-future",
                "GET /test/failures/refusal HTTP/1.1            | Accept-Charset: bogus | 422 | date-in-future",
                "GET /test/failures/refusal HTTP/1.1            | Host: localhost | 400 | malformed-request",
                "GET /test/failures/refusal HTTP/1.1            | Host: evil.example | 400 | malformed-request",
                "GET /test/failures/refusal HTTP/1.1            | host: | 400 | malformed-request",
                "GET /q/openapi HTTP/1.1                        | Host: evil.example | 400 | malformed-request",
                "GET /nowhere HTTP/1.1                          | Host: evil.example | 400 | malformed-request",
                "DELETE /test/everything HTTP/1.1               | ''  | 405 | method-not-allowed",
                "TRACE /test/everything HTTP/1.1                | ''  | 405 | method-not-allowed",
                "BREW /test/everything HTTP/1.1                 | ''  | 405 | method-not-allowed",
                "POST /problems HTTP/1.1                        | Content-Length: 0 | 405 | method-not-allowed",
                "POST /test/everything HTTP/1.1                 | Content-Type: application/json | 400 | malformed-request",
                "POST /test/everything HTTP/1.1                 | Content-Length: 0 | 415 | unsupported-media-type",
                "POST /test/everything HTTP/1.1                 | Content-Type: application/json; charset | 415 | unsupported-media-type",
                "POST /test/everything HTTP/1.1                 | Content-Type: application/json/x | 415 | unsupported-media-type",
                "POST /test/everything HTTP/1.1                 | Content-Type: ; | 415 | unsupported-media-type",
                "POST /test/everything HTTP/1.1                 | Content-Type: */* | 415 | unsupported-media-type",
            })
    void everyOddRequestHasItsProblem(String line, String header, int status, String slug) throws IOException {
        var answer = RawHttp.exchange(service.getPort(), line, header.isEmpty() ? "" : header + "\r\n");

        assertThat(answer).startsWith("HTTP/1.1 " + status).contains("\"type\":\"/problems/" + slug + "\"");
        assertThat(answer.toLowerCase()).contains("content-type: application/problem+json", "cache-control: no-store");
        assertLeaksNothing(answer);
        assertThat(answer).doesNotContain("<script>");
        assertTheNextGoodRequestWorks();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET /test/parameters/%zz HTTP/1.1  | ''                       | 400",
                "GET /test/parameters/% HTTP/1.1    | ''                       | 400",
                "GET /%zz HTTP/1.1                  | ''                       | 400",
                "GET /nowhere?area=%zz HTTP/1.1     | ''                       | 400",
                "HEAD /nowhere HTTP/1.1             | ''                       | 404",
                "HEAD /test/everything HTTP/1.1     | ''                       | 405",
                "HEAD /test/failures/defect HTTP/1.1 | ''                      | 500",
                "HEAD /problems HTTP/1.1            | ''                       | 200",
                "OPTIONS /test/everything HTTP/1.1  | ''                       | 2",
                "OPTIONS * HTTP/1.1                 | ''                       | 4",
                "GET nowhere HTTP/1.1               | ''                       | 4",
                "GET /nowhere HTTP/9.9              | ''                       | ",
                "GET /nowhere HTTP/1.1              | Content-Length: x        | ",
                "GET /nowhere HTTP/1.1              | Content-Length: -1       | ",
                "POST /test/everything HTTP/1.1     | Content-Length: 99999999999999999999 | ",
                "POST /test/everything HTTP/1.1     | Transfer-Encoding: x     | ",
                "GET /nowhere HTTP/1.1              | : x                      | ",
                "garbage                            | ''                       | ",
            })
    void whatTheServerItselfAnswersLeaksNothing(String line, String header, String status) throws IOException {
        var answer = RawHttp.exchange(service.getPort(), line, header.isEmpty() ? "" : header + "\r\n");

        assertThat(answer).startsWith(status == null ? "HTTP/" : "HTTP/1.1 " + status);
        assertLeaksNothing(answer);
        assertTheNextGoodRequestWorks();
    }

    @ParameterizedTest
    @CsvSource({
        "/test/failures/refusal, HTTP/1.1, 400",
        "/test/failures/refusal, HTTP/1.0, 400",
        "/q/openapi, HTTP/1.0, 400",
        "/q/health/ready, HTTP/1.1, 400",
        "/q/health/ready, HTTP/1.0, 200"
    })
    void aRequestNamesItsHostUnlessItOnlyAsksForTheHealth(String path, String version, int status) throws IOException {
        var answer =
                RawHttp.exchange(service.getPort(), "GET " + path + " " + version + "\r\nConnection: close\r\n\r\n");

        assertThat(answer.lines().findFirst().orElseThrow()).contains(" " + status + " ");
        assertLeaksNothing(answer);
    }

    /** What is refused before it is read as a request has no body. */
    @Test
    void aHeaderIsNoLongerThanTwentyKibibytes() throws IOException {
        var most = RawHttp.exchange(
                service.getPort(), "GET /api/v1/codes HTTP/1.1", "X-A: " + "a".repeat(20_000) + "\r\n");
        var more = RawHttp.exchange(
                service.getPort(), "GET /api/v1/codes HTTP/1.1", "X-A: " + "a".repeat(21_000) + "\r\n");

        assertThat(most).startsWith("HTTP/1.1 200");
        assertThat(more).startsWith("HTTP/1.1 431");
        assertTheNextGoodRequestWorks();
    }
}
