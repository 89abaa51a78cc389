package township.mediation.attacks;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.List;
import java.util.stream.Stream;

/** What holds something of the service for as long as it likes, and costs the attacker next to nothing. */
final class SlowAttacks {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";
    private static final byte[] BYTE = {'n'};

    private SlowAttacks() {}

    static List<Attack> all() {
        return Stream.of(bodies(), readers(), connections())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Attack> bodies() {
        var signIn = (Request.promise("/sign-in", FORM, "Content-Length: 900").text() + "n").getBytes(US_ASCII);
        var chunked =
                Request.promise("/sign-in", FORM, "Transfer-Encoding: chunked").bytes();
        var expecting = Request.promise("/sign-in", FORM, "Content-Length: 900")
                .with("Expect: 100-continue")
                .bytes();
        return List.of(
                Attack.of("205 slow sign-ins", Manner.asking(205, signIn).dripping(BYTE, 3000)),
                Attack.of(
                        "400 slow sign-ins from 8 addresses",
                        Manner.asking(400, signIn).dripping(BYTE, 3000).from("127.0.3.", 8)),
                Attack.with("260 slow JSON bodies of one account", token -> {
                    var head = Request.promise("/api/v1/cases", JSON, "Content-Length: 900")
                            .as(token);
                    return Manner.asking(260, (head.text() + "{").getBytes(US_ASCII))
                            .dripping(BYTE, 3000);
                }),
                Attack.with("260 slow bodies of 1 MiB, half of them sent", token -> {
                    var head = Request.promise("/api/v1/cases/batch", JSON, "Content-Length: 1048576")
                            .as(token);
                    var sent = (head.text() + "{\"items\":[" + " ".repeat(500_000)).getBytes(US_ASCII);
                    return Manner.asking(260, sent).dripping(BYTE, 1000).from("127.0.4.", 8);
                }),
                Attack.of(
                        "260 bodies in chunks of one byte",
                        Manner.asking(260, chunked).dripping("1\r\nn\r\n".getBytes(US_ASCII), 500)),
                Attack.of("260 that expect 100-continue", Manner.asking(260, expecting)));
    }

    private static List<Attack> readers() {
        var documents = List.of("/q/openapi", "/q/swagger-ui/swagger-ui-bundle.js", "/problems", "/definitions");
        var pipelined = Request.get("/q/openapi").text().repeat(200).getBytes(US_ASCII);
        return List.of(
                Attack.with("250 slow readers of exports", token -> {
                    var export = Request.get("/api/v1/cases")
                            .with("Accept: text/csv")
                            .as(token);
                    return Manner.asking(250, export.bytes()).reading(2).from("127.0.5.", 8);
                }),
                Attack.with("250 slow readers of spreadsheets", token -> {
                    var sheet = Request.get("/api/v1/statistics.xlsx?from=2015-01&to=2024-12&by=month")
                            .as(token);
                    return Manner.asking(250, sheet.bytes()).reading(2).from("127.0.6.", 8);
                }),
                Attack.of(
                        "250 slow readers of open documents",
                        Manner.asking(
                                        250,
                                        number -> Request.get(documents.get(number % documents.size()))
                                                .bytes())
                                .reading(2)
                                .from("127.0.7.", 8)),
                Attack.of(
                        "100 that send 200 requests at once and read nothing",
                        Manner.asking(100, pipelined).reading(0).from("127.0.8.", 4)));
    }

    private static List<Attack> connections() {
        var header = "GET / HTTP/1.1\r\nHost: localhost\r\n".getBytes(US_ASCII);
        var half = Request.promise("/sign-in", FORM, "Content-Length: 900").bytes();
        return List.of(
                Attack.of(
                        "3,000 connections that idle, half of them after a request",
                        Manner.asking(1500, new byte[0]).from("127.0.9.", 30),
                        Manner.asking(1500, Request.get("/").bytes()).from("127.0.10.", 30)),
                Attack.of(
                        "600 slow headers from 6 addresses",
                        Manner.asking(600, header)
                                .dripping("X-A: b\r\n".getBytes(US_ASCII), 500)
                                .from("127.0.11.", 6)),
                Attack.of(
                        "connections opened and broken off, hundreds a second",
                        Manner.asking(60, Request.get("/q/openapi").bytes())
                                .living(50)
                                .pausing(0)),
                Attack.of(
                        "300 half closed in the middle of a body",
                        Manner.asking(300, half).finishing()));
    }
}
