package township.mediation.attacks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** What makes the service work much, or hold much, for what little is sent. */
final class CostlyAttacks {

    private static final int MEBIBYTE = 1 << 20;

    private CostlyAttacks() {}

    static List<Attack> all() {
        return Stream.of(headers(), bodies(), questions(), passwords())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Attack> headers() {
        var languages = "zh" + "-a".repeat(4000);
        var ranges = IntStream.range(0, 1000).mapToObj(i -> i + "-" + i).collect(Collectors.joining(","));
        return List.of(
                Attack.of(
                        "8 languages of 8,000 characters",
                        Manner.asking(
                                8,
                                Request.get("/problems")
                                        .with("Accept-Language: " + languages)
                                        .last()
                                        .bytes())),
                Attack.of(
                        "8 languages of 3,802 characters in the address",
                        Manner.asking(
                                8,
                                Request.get("/sign-in?lang=" + languages.substring(0, 3802))
                                        .last()
                                        .bytes())),
                Attack.of(
                        "100 long heads, half of them too long",
                        Manner.asking(
                                100,
                                number -> Request.get("/sign-in")
                                        .with("X-A: " + "a, ".repeat(number % 2 == 0 ? 2500 : 20_000))
                                        .with("Cookie: " + "mediation=a; ".repeat(500))
                                        .last()
                                        .bytes())),
                Attack.of(
                        "40 that ask for 1,000 ranges of a file",
                        Manner.asking(
                                40,
                                Request.get("/q/swagger-ui/swagger-ui-bundle.js")
                                        .with("Range: bytes=" + ranges)
                                        .last()
                                        .bytes())));
    }

    private static List<Attack> bodies() {
        return List.of(
                Attack.with(
                        "40 batches of 349,000 items",
                        token -> batches(40, "{\"items\":[{}" + ",{}".repeat(349_000) + "]}", token)),
                new Attack("40 bodies of other shapes", CostlyAttacks::otherShapes),
                Attack.of(
                        "20 forms of 1 MiB",
                        Manner.asking(
                                20,
                                Request.form("/sign-in", "a=&".repeat(MEBIBYTE / 3))
                                        .last()
                                        .bytes())),
                Attack.of(
                        "40 forms in 180,000 chunks",
                        Manner.asking(
                                40,
                                (Request.promise(
                                                                "/sign-in",
                                                                "application/x-www-form-urlencoded",
                                                                "Transfer-Encoding: chunked")
                                                        .last()
                                                        .text()
                                                + "1\r\nn\r\n".repeat(180_000)
                                                + "0\r\n\r\n")
                                        .getBytes(UTF_8))),
                Attack.with("20 packed bodies of 200 MiB", token -> {
                    var head = Request.promise("/api/v1/cases/batch", "application/json", "Content-Encoding: gzip");
                    var packed = packedSpaces();
                    return Manner.asking(
                            20,
                            joined(
                                    head.with("Content-Length: " + packed.length)
                                            .as(token)
                                            .last()
                                            .bytes(),
                                    packed));
                }),
                Attack.with("8 batches of 500 cases", token -> {
                    var item = "{\"villageCode\":\"431223206200\",\"type\":\"OTHER\"}";
                    return batches(8, "{\"items\":[" + item + ("," + item).repeat(499) + "]}", token);
                }));
    }

    private static List<Manner> otherShapes(String token) {
        return List.of(
                batches(
                        8,
                        "{\"items\":[{\"parties\":" + "[".repeat(900) + "]".repeat(900) + "}" + ",[[]]".repeat(200_000)
                                + "]}",
                        token),
                batches(8, "{\"items\":[{" + fields() + "}]}", token),
                batches(8, "{\"items\":[{\"summary\":\"" + "a".repeat(MEBIBYTE - 100) + "\"}]}", token),
                batches(8, "{\"items\":[1" + ",1".repeat(500_000) + "]}", token),
                posts(
                        8,
                        "/api/v1/cases",
                        "{\"villageCode\":\"431223206215\",\"type\":\"OTHER\",\"parties\":[{}" + ",{}".repeat(349_000)
                                + "]}",
                        token));
    }

    private static String fields() {
        return IntStream.range(0, 110_000)
                .mapToObj(i -> "\"" + Integer.toHexString(i) + "\":1")
                .collect(Collectors.joining(","));
    }

    private static List<Attack> questions() {
        var wide = "/api/v1/statistics%s?from=1950-01&to=2100-12&by=%s";
        var widest = List.of(
                wide.formatted("", "month"),
                "/api/v1/statistics?from=2005-01&to=2024-12&by=month",
                wide.formatted("", "village"),
                wide.formatted(".xlsx", "month"),
                "/api/v1/statistics.xlsx?from=2005-01&to=2024-12&by=month",
                wide.formatted("", "year"),
                "/api/v1/reports/annual/2024",
                "/api/v1/reports/annual/2024.xlsx");
        return List.of(
                Attack.with("18 questions of 150 years by month", token -> asked(18, number -> widest.get(0), token)),
                Attack.with(
                        "40 wide questions of all sorts",
                        token -> asked(40, number -> widest.get(number % widest.size()), token)),
                Attack.with(
                        "40 exports at once",
                        token -> Manner.asking(
                                40,
                                Request.get("/api/v1/cases")
                                        .with("Accept: text/csv")
                                        .as(token)
                                        .last()
                                        .bytes())),
                Attack.with(
                        "40 heads of exports",
                        token -> Manner.asking(
                                40,
                                Request.get("/api/v1/cases")
                                        .by("HEAD")
                                        .with("Accept: text/csv")
                                        .as(token)
                                        .last()
                                        .bytes())),
                Attack.with(
                        "60 exports broken off",
                        token -> Manner.asking(
                                        60,
                                        Request.get("/api/v1/cases")
                                                .with("Accept: text/csv")
                                                .as(token)
                                                .bytes())
                                .living(200)
                                .pausing(100)));
    }

    private static List<Attack> passwords() {
        return List.of(
                wrong(50, "127.0.20."),
                wrong(130, "127.0.21."),
                wrong(200, "127.0.22."),
                Attack.of(
                        "60 with made-up tokens",
                        Manner.asking(
                                60,
                                number -> Request.get("/api/v1/me")
                                        .as("Bearer mct_" + number)
                                        .last()
                                        .bytes())));
    }

    /** Many names, for the wrong passwords of one are soon no longer looked at. */
    private static Attack wrong(int addresses, String network) {
        return Attack.of(
                addresses + " addresses with wrong passwords",
                Manner.asking(
                                addresses,
                                number -> Request.signIn("office" + number, "wrong")
                                        .last()
                                        .bytes())
                        .from(network, addresses)
                        .pausing(100));
    }

    static Attack everything() {
        return new Attack(
                "a bit of everything",
                token -> Stream.of(SlowAttacks.all(), all())
                        .flatMap(List::stream)
                        .flatMap(attack -> attack.manners().apply(token).stream())
                        .map(manner -> manner.few())
                        .toList());
    }

    private static Manner asked(int connections, IntFunction<String> target, String token) {
        return Manner.asking(
                connections,
                number -> Request.get(target.apply(number)).as(token).last().bytes());
    }

    private static Manner batches(int connections, String body, String token) {
        return posts(connections, "/api/v1/cases/batch", body, token);
    }

    private static Manner posts(int connections, String target, String body, String token) {
        var request = Request.json(target, body).as(token).last().bytes();
        return Manner.asking(connections, request);
    }

    private static byte[] packedSpaces() {
        var packed = new ByteArrayOutputStream();
        var mebibyte = " ".repeat(MEBIBYTE).getBytes(UTF_8);
        try (var spaces = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 200; i++) {
                spaces.write(mebibyte);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return packed.toByteArray();
    }

    private static byte[] joined(byte[] head, byte[] body) {
        var both = new ByteArrayOutputStream();
        both.writeBytes(head);
        both.writeBytes(body);
        return both.toByteArray();
    }
}
