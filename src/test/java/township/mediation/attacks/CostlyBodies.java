package township.mediation.attacks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

/** What makes the service hold or compute much when it reads a body as large as it takes, or larger. */
final class CostlyBodies {

    private static final String BATCH = "/api/v1/cases/batch";
    private static final String CASE = "{\"villageCode\":\"431223206200\",\"type\":\"OTHER\"}";
    private static final int MEBIBYTE = 1 << 20;
    private static final int MEBIBYTES_PACKED = 200;

    private CostlyBodies() {}

    static List<Attack> all() {
        var forms = Request.form("/sign-in", "a=&".repeat(MEBIBYTE / 3));
        var chunks = Request.promise("/sign-in", Request.FORM, "Transfer-Encoding: chunked")
                .followedBy("1\r\nn\r\n".repeat(180_000) + "0\r\n\r\n");
        return List.of(
                Attack.with("40 batches of 349,000 items", token -> Manner.asking(40, batch("{}", 349_000, token))),
                new Attack("40 bodies of other shapes", CostlyBodies::otherShapes),
                Attack.of("20 forms of 1 MiB", Manner.asking(20, forms)),
                Attack.of("40 forms in 180,000 chunks", Manner.asking(40, chunks)),
                Attack.with("20 packed bodies of 200 MiB", CostlyBodies::packed),
                Attack.with("8 batches of 500 cases", token -> Manner.asking(8, batch(CASE, 500, token))));
    }

    private static List<Manner> otherShapes(String token) {
        var deep = "{\"parties\":" + "[".repeat(900) + "]".repeat(900) + "}";
        var fields = IntStream.range(0, 110_000)
                .mapToObj(i -> "\"" + Integer.toHexString(i) + "\":1")
                .collect(Collectors.joining(",", "{", "}"));
        var text = "{\"summary\":\"" + "a".repeat(MEBIBYTE - 100) + "\"}";
        var parties = CASE.replace("}", ",\"parties\":[{}" + ",{}".repeat(340_000) + "]}");
        return List.of(
                Manner.asking(8, batch(deep, 500, token)),
                Manner.asking(8, batch("[[]]", 200_000, token)),
                Manner.asking(8, batch(fields, 1, token)),
                Manner.asking(8, batch(text, 1, token)),
                Manner.asking(8, Request.json("/api/v1/cases", parties).as(token)));
    }

    private static Request batch(String item, int times, String token) {
        return Request.json(BATCH, "{\"items\":[" + item + ("," + item).repeat(times - 1) + "]}")
                .as(token);
    }

    private static Manner packed(String token) {
        var body = packedSpaces();
        var head = Request.promise(BATCH, Request.JSON, "Content-Length: " + body.length)
                .with("Content-Encoding: gzip")
                .as(token);
        var request = new ByteArrayOutputStream();
        request.writeBytes(head.bytes());
        request.writeBytes(body);
        return Manner.holding(20, request.toByteArray());
    }

    private static byte[] packedSpaces() {
        var packed = new ByteArrayOutputStream();
        var spaces = " ".repeat(MEBIBYTE).getBytes(UTF_8);
        try (var packing = new GZIPOutputStream(packed)) {
            for (int i = 0; i < MEBIBYTES_PACKED; i++) {
                packing.write(spaces);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return packed.toByteArray();
    }
}
