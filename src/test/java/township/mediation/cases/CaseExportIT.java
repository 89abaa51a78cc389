package township.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import township.mediation.fixtures.Launch;
import township.mediation.fixtures.Owner;
import township.mediation.fixtures.PackagedService;
import township.mediation.http.openapi.AnswersAsDescribed;

/** Many cases as CSV, from the packaged service with its 128 MB; all of them at once would take several times that. */
@Tag("full")
class CaseExportIT {

    private static final int CASES = 100_000;
    /** More than the service has connections of its database, and threads to work on requests. */
    private static final int SLOW_READERS = 260;

    private static PackagedService service;
    private static String office;

    @BeforeAll
    static void start() {
        service = new Launch()
                .set("mediation.exports", String.valueOf(SLOW_READERS))
                .set("mediation.exports-of-one-account", String.valueOf(SLOW_READERS))
                .ready();
        office = service.office("431223206");
        Owner.of(service).execute("""
                insert into mediation_case (township, id, number_year, number_sequence, village_code, type, source,
                    handled_by, accepted_on, due_on, difficult, particulars, version, recorded_at, recorded_by)
                select '431223206', gen_random_uuid(), 2024, i, '431223206215', 'NEIGHBOUR', 'APPLICATION', 'VILLAGE',
                    d.day, d.day + interval '1 month', false,
                    convert_to('{"summary":"' || repeat('纠纷', 200) || '","parties":[]}', 'UTF8'), 1, now(), 'office'
                from generate_series(1, %d) i, lateral (select date '2024-01-01' + i %% 366 as day) d
                """.formatted(CASES));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void sendsAHundredThousandCasesEachOnce() throws Exception {
        var request = HttpRequest.newBuilder(URI.create(service.url() + "/api/v1/cases?year=2024"))
                .header("Authorization", office)
                .header("Accept", "text/csv")
                .header("Accept-Language", "en");
        var answer = AnswersAsDescribed.checked(
                HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofInputStream()));
        var seen = new HashSet<String>();
        try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).startsWith("\uFEFFid,number,");
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                assertThat(seen.add(line.split(",")[1])).isTrue();
            }
        }
        assertThat(seen).hasSize(CASES);
        assertThat(service.log()).doesNotContain("OutOfMemoryError");
    }

    @Test
    void slowReadersHoldNeitherThreadsNorConnectionsOfTheDatabase() throws Exception {
        var slow = new ArrayList<Socket>();
        try {
            for (int i = 0; i < SLOW_READERS; i++) {
                slow.add(beginToRead());
            }
            var request = HttpRequest.newBuilder(URI.create(service.url() + "/api/v1/cases?limit=1"))
                    .header("Authorization", office)
                    .timeout(Duration.ofSeconds(60))
                    .build();
            assertThat(AnswersAsDescribed.checked(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()))
                            .statusCode())
                    .isEqualTo(200);
            // What is read for those who take more of it ends by itself; what is held for them would never end.
            service.await(() -> Owner.of(service).number("""
                            select count(*) from pg_stat_activity
                            where usename = 'mediation_service' and state like '%in transaction%'
                            """) == 0);
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
    }

    /** Reads the first bytes and then no more. */
    private static Socket beginToRead() throws IOException {
        var url = URI.create(service.url());
        var socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.connect(new java.net.InetSocketAddress(url.getHost(), url.getPort()));
        socket.getOutputStream()
                .write(("GET /api/v1/cases?year=2024 HTTP/1.1\r\nHost: localhost\r\nAccept: text/csv\r\nAuthorization: "
                                + office + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        InputStream answer = socket.getInputStream();
        assertThat(answer.readNBytes(1000)).hasSize(1000);
        return socket;
    }
}
