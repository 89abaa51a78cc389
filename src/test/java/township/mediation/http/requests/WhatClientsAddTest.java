package township.mediation.http.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.http.requests.EveryOperation.go;
import static township.mediation.http.requests.EveryOperation.ready;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import township.mediation.http.openapi.ServedDocument;

/** What dashboards add to every request, and how the statistics bureau writes the code of an area. */
@QuarkusTest
class WhatClientsAddTest {

    private EveryOperation every;

    @BeforeEach
    void read() {
        every = new EveryOperation();
    }

    @Test
    void aCacheBusterChangesNothing() {
        for (var operation : reading().toList()) {
            var plain = go(operation, ready(operation));
            var busted = go(operation, ready(operation).queryParam("_", "1732684800000"));
            assertThat(busted.statusCode()).as(operation.id()).isEqualTo(plain.statusCode());
            assertThat(busted.header("ETag")).as(operation.id()).isEqualTo(plain.header("ETag"));
        }
    }

    @Test
    void anAreaIsTheSameWithTheZerosThatPadIt() {
        var withArea = reading()
                .filter(operation -> every.parameters(operation).stream()
                        .anyMatch(parameter -> parameter.path("name").asText().equals("area")))
                .toList();
        assertThat(withArea).hasSizeGreaterThan(6);
        for (var operation : withArea) {
            var plain = go(operation, ready(operation).queryParam("area", "431223206"));
            var padded = go(operation, ready(operation).queryParam("area", "431223206000"));
            assertThat(plain.statusCode()).as(operation.id()).isEqualTo(200);
            assertThat(padded.statusCode()).as(operation.id()).isEqualTo(200);
            assertThat(padded.header("ETag")).as(operation.id()).isEqualTo(plain.header("ETag"));
            if (plain.contentType().contains("json")) {
                assertThat(padded.asString()).as(operation.id()).isEqualTo(plain.asString());
            }
            for (var wide : List.of("431223000000", "431200000000", "430000000000", "431200", "430000")) {
                assertThat(go(operation, ready(operation).queryParam("area", wide))
                                .asString())
                        .as(operation.id() + wide)
                        .isEqualTo(go(operation, ready(operation).queryParam("area", wide.replaceFirst("0+$", "")))
                                .asString());
            }
        }
    }

    private Stream<ServedDocument.Operation> reading() {
        return every.all().stream().filter(operation -> operation.method().equals("get"));
    }
}
