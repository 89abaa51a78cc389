package township.mediation.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;

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

    private OddValues() {}

    static String text(Random random) {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    /** What a page might be said to begin after. */
    static String cursor(Random random) {
        var parts = new StringBuilder(text(random));
        for (int i = random.nextInt(4); i > 0; i--) {
            parts.append('\n').append(random.nextBoolean() ? text(random) : "2024");
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(parts.toString().getBytes(StandardCharsets.UTF_8));
    }

    static JsonNode json(Random random) {
        return switch (random.nextInt(13)) {
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
