package township.mediation.clients;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import township.mediation.fixtures.Basic;
import township.mediation.fixtures.Launch;
import township.mediation.fixtures.PackagedService;
import township.mediation.http.formats.WrittenSheet;

/**
 * The clients that people generate, as the generators make them without any option, compile and tell the truth. The
 * profile "full" generates them.
 */
@Tag("full")
class GeneratedClientsIT {

    /** East and west of Greenwich, since each moves other dates. */
    private static final List<String> ZONES = List.of("Asia/Shanghai", "America/Los_Angeles");

    private static final String SENTENCE = "2024年，后塘瑶族乡依法用法调处矛盾纠纷42起，已全部调解成功，调解成功率100%。\n";
    private static final String PRINTED = """
            recorded in 王家村, once: true
            accepted on 2025-01-01, due on 2025-02-01
            listed as open: true
            refused: 422 /problems/concluded-before-accepted
            SETTLED on 2025-01-02 for 1234.50 yuan
            42 of 42 settled in 12 villages
            """ + SENTENCE + SENTENCE;

    private static PackagedService service;

    enum Client {
        TYPESCRIPT_FETCH(() -> ClientProgram.typescriptFetch("cases")),
        OPENAPI_FETCH(ClientProgram::openapiFetch),
        PYTHON(ClientProgram::python),
        GO(ClientProgram::go),
        JAVA(ClientProgram::java);

        private final Supplier<ClientProgram> program;

        Client(Supplier<ClientProgram> program) {
            this.program = program;
        }
    }

    @BeforeAll
    static void start() {
        service = new Launch().argument("--demo").ready();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @EnumSource
    void recordsConcludesAndFetchesWhatTheServiceHas(Client client) throws Exception {
        var program = client.program.get();
        for (var zone : ZONES) {
            var folder = Launch.newDirectory();
            assertThat(program.runIn(zone, service.url(), "office", "demo-2024-office", folder.toString()))
                    .as(zone)
                    .isEqualToIgnoringCase(PRINTED);
            isTheCaseBeforeItsConclusion(folder.resolve("case.json"));
            assertThat(Files.readAllBytes(folder.resolve("statistics.csv")))
                    .isEqualTo(bytes("/api/v1/statistics.csv?year=2024"));
            var sheets = WrittenSheet.all(Files.readAllBytes(folder.resolve("statistics.xlsx")));
            assertThat(sheets).hasSize(1);
            assertThat(sheets.get(0).cells())
                    .isEqualTo(WrittenSheet.all(bytes("/api/v1/statistics.xlsx?year=2024"))
                            .get(0)
                            .cells());
        }
    }

    @Test
    void fetchesThePublishedReportInTypeScript() throws Exception {
        send("POST", "/api/v1/reports/annual/2024/publication");
        assertThat(ClientProgram.typescriptFetch("report-generator")
                        .runIn("Asia/Shanghai", service.url(), office(), "2024"))
                .isEqualTo(SENTENCE);
    }

    /** What a client read and wrote is, to the last null, what the service says, less the conclusion. */
    private static void isTheCaseBeforeItsConclusion(Path written) throws IOException, InterruptedException {
        var json = new ObjectMapper();
        var before = json.readTree(written.toFile());
        var now = (ObjectNode)
                json.readTree(bytes("/api/v1/cases/" + before.path("id").asText()));
        assertThat(now.path("acceptedOn").asText()).isEqualTo("2025-01-01");
        assertThat(now.path("outcome").path("concludedOn").asText()).isEqualTo("2025-01-02");
        now.put("status", "OPEN").put("overdue", true).put("version", 1);
        for (var known : List.of("outcome", "amendedAt", "amendedBy")) {
            now.putNull(known);
        }
        assertThat(before).isEqualTo((JsonNode) now);
    }

    private static byte[] bytes(String path) throws IOException, InterruptedException {
        return send("GET", path);
    }

    private static byte[] send(String method, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(service.url() + path))
                .header("Authorization", office())
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isLessThan(300);
        return answer.body();
    }

    private static String office() {
        return Basic.header("office", "demo-2024-office");
    }
}
