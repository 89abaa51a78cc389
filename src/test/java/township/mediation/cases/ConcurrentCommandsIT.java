package township.mediation.cases;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Body.aCase;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import township.mediation.fixtures.Launch;
import township.mediation.fixtures.PackagedService;

/** Each test has a year of acceptance to itself. */
class ConcurrentCommandsIT {

    private static final String 莲花村 = "431223206215";

    private static PackagedService service;
    private static PackagedCases cases;

    @BeforeAll
    static void start() {
        // On a slow machine the last of two hundred waits longer than a client in earnest would.
        service = new Launch()
                .set("quarkus.datasource.jdbc.acquisition-timeout", "60s")
                .ready();
        cases = new PackagedCases(service);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aHundredRecordingsUnderOneKeyAreOneCase() throws IOException {
        var request = cases.recording(aCase().in(莲花村).acceptedOn("2021-05-01"), "one-key");

        var answers = cases.answers(Collections.nCopies(100, request));

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201);
        assertThat(answers.stream().map(HttpResponse::body).distinct()).hasSize(1);
        assertThat(answers.stream()
                        .filter(answer -> answer.headers()
                                .firstValue("Idempotency-Replayed")
                                .isPresent()))
                .hasSize(99);
        assertThat(cases.all(2021)).hasSize(1);
    }

    @Test
    void twoHundredRecordingsGetTwoHundredNumbersWithoutAGap() throws IOException {
        var request = cases.recording(aCase().in(莲花村).acceptedOn("2022-05-01"));

        var answers = cases.answers(Collections.nCopies(200, request));

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201);
        var numbers = IntStream.rangeClosed(1, 200)
                .mapToObj("431223206-2022-%04d"::formatted)
                .toList();
        assertThat(answers)
                .extracting(answer -> PackagedCases.json(answer).get("number").textValue())
                .containsExactlyInAnyOrderElementsOf(numbers);
        assertThat(cases.all(2022))
                .extracting(one -> one.get("number").textValue())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 200)
                        .mapToObj(i -> numbers.get(200 - i))
                        .toList());
    }

    @Test
    void ofAHundredAmendmentsOfOneVersionOneSucceeds() throws IOException {
        var open = aCase().in(莲花村).acceptedOn("2023-05-01");
        var id = PackagedCases.json(cases.answer(cases.recording(open)))
                .get("id")
                .textValue();

        var answers = cases.answers(IntStream.range(0, 100)
                .mapToObj(i -> cases.amendment(id, "\"1\"", open.with("summary", "第" + i + "种说法")))
                .toList());

        assertThat(answers.stream().collect(groupingBy(HttpResponse::statusCode, counting())))
                .isEqualTo(Map.of(200, 1L, 412, 99L));
        assertThat(cases.page("/" + id).get("version").intValue()).isEqualTo(2);
        assertThat(cases.page("/" + id + "/history").get("items")).hasSize(2);
    }
}
