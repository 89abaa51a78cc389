package township.mediation.attacks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.stream.Stream;

/** What holds something of the service for as long as it likes, and costs the attacker next to nothing. */
final class SlowAttacks {

    private static final List<String> OPEN_DOCUMENTS =
            List.of("/q/openapi", "/q/swagger-ui/swagger-ui-bundle.js", "/problems", "/definitions");

    private SlowAttacks() {}

    static List<Attack> all() {
        return Stream.of(bodies(), readers(), connections())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Attack> bodies() {
        var form = Request.promise("/sign-in", Request.FORM, "Content-Length: 900");
        var signIn = form.followedBy("n").bytes();
        var newCase = Request.promise("/api/v1/cases", Request.JSON, "Content-Length: 900");
        var batch = Request.promise("/api/v1/cases/batch", Request.JSON, "Content-Length: 1048576");
        var halfABatch = "{\"items\":[" + " ".repeat(500_000);
        var chunked = Request.promise("/sign-in", Request.FORM, "Transfer-Encoding: chunked");
        var large = Request.promise("/sign-in", Request.FORM, "Content-Length: 60001")
                .followedBy("n".repeat(60_000));
        var small =
                Request.promise("/sign-in", Request.FORM, "Content-Length: 901").followedBy("n".repeat(900));
        var mostOfIt = Request.promise("/sign-in", Request.FORM, "Content-Length: 1048576")
                .followedBy("n".repeat(900_000));
        return List.of(
                Attack.of("205 slow sign-ins", Manner.holding(205, signIn).dripping("n", 3000)),
                Attack.of(
                        "400 slow sign-ins from 8 addresses",
                        Manner.holding(400, signIn).dripping("n", 3000).from("127.0.3.", 8)),
                Attack.of(
                        "2,400 slow sign-ins from 12 addresses",
                        Manner.holding(2400, signIn).dripping("n", 3000).from("127.0.12.", 12)),
                Attack.of(
                        "400 forms of 60 kB and 100 of 900 bytes, but for the last byte",
                        Manner.holding(400, large.bytes()),
                        Manner.holding(100, small.bytes())),
                Attack.of(
                        "20 forms of 1 MiB, most of it sent, the rest at 8 kB a second",
                        Manner.holding(20, mostOfIt.bytes()).dripping("n".repeat(8000), 1000)),
                Attack.with(
                        "260 slow JSON bodies of one account",
                        token -> Manner.holding(
                                        260, newCase.as(token).followedBy("{").bytes())
                                .dripping(" ", 3000)),
                Attack.with(
                        "260 slow bodies of 1 MiB, half of them sent",
                        token -> Manner.holding(
                                        260,
                                        batch.as(token).followedBy(halfABatch).bytes())
                                .dripping(" ", 1000)
                                .from("127.0.4.", 8)),
                Attack.of(
                        "260 bodies in chunks of one byte",
                        Manner.holding(260, chunked.bytes()).dripping("1\r\nn\r\n", 500)),
                Attack.of(
                        "260 that expect 100-continue",
                        Manner.holding(260, form.with("Expect: 100-continue").bytes())));
    }

    private static List<Attack> readers() {
        var sheet = Request.get("/api/v1/statistics.xlsx?from=2015-01&to=2024-12&by=month");
        var pages = new String(Request.get("/sign-in").bytes(), UTF_8).repeat(199);
        var last = new String(Request.get("/sign-in").last().bytes(), UTF_8);
        var pipelined = new String(Request.get("/q/openapi").bytes(), UTF_8).repeat(200);
        return List.of(
                Attack.with(
                        "250 slow readers of exports",
                        token -> Manner.holding(250, Request.export(token).bytes())
                                .reading(2)
                                .from("127.0.5.", 8)),
                Attack.with(
                        "250 slow readers of spreadsheets",
                        token -> Manner.holding(250, sheet.as(token).bytes())
                                .reading(2)
                                .from("127.0.6.", 8)),
                Attack.of(
                        "250 slow readers of open documents",
                        Manner.asking(250, number -> Request.get(OPEN_DOCUMENTS.get(number % OPEN_DOCUMENTS.size())))
                                .reading(2)
                                .from("127.0.7.", 8)),
                Attack.of(
                        "100 that send 200 requests at once and read nothing",
                        Manner.holding(100, pipelined.getBytes(UTF_8))
                                .reading(0)
                                .from("127.0.8.", 4)));
    }

    private static List<Attack> connections() {
        var unfinishedHead = "GET / HTTP/1.1\r\nHost: localhost\r\n".getBytes(UTF_8);
        var form = Request.promise("/sign-in", Request.FORM, "Content-Length: 900");
        return List.of(
                Attack.of(
                        "3,000 connections that idle, half of them after a request",
                        Manner.holding(1500, new byte[0]).from("127.0.9.", 30),
                        Manner.holding(1500, Request.get("/").bytes()).from("127.0.10.", 30)),
                Attack.of(
                        "600 slow heads from 6 addresses",
                        Manner.holding(600, unfinishedHead)
                                .dripping("X-A: b\r\n", 500)
                                .from("127.0.11.", 6)),
                Attack.of(
                        "hundreds of connections a second, all broken off",
                        Manner.holding(60, Request.get("/q/openapi").bytes())
                                .living(50)
                                .pausing(0)),
                Attack.of(
                        "300 half closed in the middle of a body",
                        Manner.holding(300, form.bytes()).finishing()));
    }
}
