package township.mediation.http.requests;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Bodies that repeat something over and over. */
final class RepetitiveBodies {

    private static final int LONGEST_PASSWORD = 128;
    private static final int SHOWN = 12;

    private RepetitiveBodies() {}

    /** Of accounts that all have one name. */
    static Stream<String> passwords(String area) {
        return Stream.concat(
                        Repetitions.SHAPES.stream(),
                        Stream.of("@4Aa8b({[<c369&gi1!|l7t0o$5s+x%2zE", "p@$$w0rd", "1qaz", "aA"))
                .filter(shape -> !shape.equals("\t"))
                .map(shape -> shape.repeat(LONGEST_PASSWORD / shape.length()))
                .map(password -> """
                        {"name": "%s", "displayName": "n", "role": "READER", "area": "%s", "password": "%s"}
                        """.formatted("c" + area, area, escaped(password)));
    }

    /** By what is repeated in them, and where. */
    static Stream<Map.Entry<String, String>> of(List<String> fields) {
        var items = Stream.of("null", "{}", "[]", "1", "\"a\"", "{\"name\":\"a\"}");
        var numbers = Stream.of(
                "1".repeat(Repetitions.LENGTH), "1e999999999", "-0." + "0".repeat(Repetitions.LENGTH), "1e-999999999");
        var values = Stream.of(
                        Repetitions.FEW_SHAPES.stream()
                                .map(shape -> "\"" + escaped(Repetitions.repeated(shape)) + "\""),
                        Stream.of("\\u0000", "\\ud83d\\ude00", "\\u0301", "\\u0301\\u0323")
                                .map(shape -> "\"" + Repetitions.repeated(shape) + "\""),
                        items.map(item -> "[" + Repetitions.repeated(item + ",") + item + "]"),
                        numbers)
                .flatMap(each -> each)
                .toList();
        var ofFields = fields.stream()
                .flatMap(field -> values.stream()
                        .map(value -> Map.entry(
                                field + ": " + value.substring(0, Math.min(SHOWN, value.length())),
                                "{\"" + field + "\":" + value + "}")));
        var whole = Stream.of("[", "{\"a\":", "{\"a\":1,", "\"", " ", "[{},", "[1,", "1", "\\")
                .map(shape -> Map.entry("body: " + shape, Repetitions.repeated(shape)));
        var members = Stream.of(
                Map.entry("body: names", "{" + Repetitions.numbered("\"x", "\":1,", Repetitions.LENGTH) + "\"x\":1}"));
        return Stream.of(ofFields, whole, members).flatMap(each -> each);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t");
    }
}
