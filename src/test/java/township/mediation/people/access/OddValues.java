package township.mediation.people.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Values that hardly anybody sends on purpose. */
final class OddValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\0",
            "a\0b",
            "\n",
            "\r\n",
            "\t",
            "\u001b[2J",
            "\ud800",
            "\udc00x",
            "😀",
            "𠮷野家",
            "e\u0301",
            "\u202e",
            "\ufeff",
            "\uffff",
            "null",
            "true",
            "-1",
            "0",
            "1",
            "1.5",
            "1e400",
            "NaN",
            "Infinity",
            "2147483648",
            "9223372036854775808",
            "0x10",
            "１２",
            "0000-01-01",
            "0001-01-01",
            "1949-12-31",
            "1950-01-01",
            "2024-02-30",
            "2024-03",
            "2024-13",
            "2100-12-31",
            "2101-01-01",
            "9999-12-31",
            "+10000-01-01",
            "-0001-01-01",
            "2024-03-05T00:00:00Z",
            "'",
            "\"",
            "\\",
            "%",
            "_",
            "' or 1=1 --",
            "; drop table account",
            "<script>",
            "${7*7}",
            "#{7*7}",
            "../../etc/passwd",
            "43",
            "4312",
            "431223",
            "431223206",
            "431223206215",
            "431223206999",
            "999999999999",
            "0000",
            "00000000-0000-0000-0000-000000000000",
            "431223206-2024-0001",
            "431223206-2024-99999999999999999999",
            "SETTLED",
            "settled",
            "NEIGHBOUR",
            "*",
            "W/\"1\"",
            "a".repeat(65),
            "纠".repeat(600),
            "x".repeat(5000));

    private static final List<String> IN_BETWEEN =
            List.of("\0", "\0", "\0", "\ud800", "\udfff", "\n", "\u001b", "\u202e", " ", "-", "+", "０", "'", "%00");

    /** In base64url, of four characters at least. */
    private static final Pattern CURSOR = Pattern.compile("(?:[A-Za-z0-9_-]{4})+(?:[A-Za-z0-9_-]{2,3})?");

    private OddValues() {}

    static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    /** A good text with something in it that no system keeps, or many a one reads in its own way. */
    static String spoiled(String good, Random random) {
        var at = random.nextInt(good.length() + 1);
        return good.substring(0, at) + IN_BETWEEN.get(random.nextInt(IN_BETWEEN.size())) + good.substring(at);
    }

    /**
     * What a page might be said to begin after.
     *
     * @param like one that an answer has named, or any other text
     */
    static String cursor(String like, Random random) {
        var parts = CURSOR.matcher(like).matches() ? decoded(like).split("\n", -1) : invented(random);
        var at = random.nextInt(parts.length);
        parts[at] = random.nextBoolean() ? text(random) : spoiled(parts[at], random);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String cursor) {
        return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    }

    private static String[] invented(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(part -> random.nextBoolean() ? text(random) : "2024")
                .toArray(String[]::new);
    }

    static JsonNode json(Random random) {
        return switch (random.nextInt(14)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(random.nextBoolean());
            case 2 -> JSON.numberNode(random.nextInt());
            case 3 -> JSON.numberNode(new BigInteger("9223372036854775808"));
            case 4 -> JSON.numberNode(new BigDecimal("1.5"));
            case 5 -> JSON.numberNode(new BigDecimal("1e400"));
            case 6 -> JSON.arrayNode();
            case 7 -> JSON.arrayNode().add(json(random)).add(json(random));
            case 8 -> JSON.objectNode();
            case 9 -> JSON.objectNode().set(text(random), json(random));
            case 10 -> nested(random.nextInt(150));
            case 11 -> JSON.textNode(cursor("", random));
            default -> JSON.textNode(text(random));
        };
    }

    private static JsonNode nested(int depth) {
        ObjectNode outermost = JSON.objectNode();
        var inner = outermost;
        for (int i = 0; i < depth; i++) {
            inner = inner.putObject("parties");
        }
        return outermost;
    }
}
