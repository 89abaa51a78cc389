package township.mediation.http.problems;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A text that nothing else says, in every form that a log could say it in. */
record Planted(String text) {

    Stream<String> forms() {
        var bytes = text.getBytes(UTF_8);
        var hex = HexFormat.of().formatHex(bytes);
        return Stream.of(
                        Stream.of(text, URLEncoder.encode(text, UTF_8), escaped(), hex, hex.toUpperCase()),
                        Stream.of(", ", ",", " ").map(between -> decimal(bytes, between)),
                        IntStream.range(0, 3).mapToObj(start -> base64(bytes, start)))
                .flatMap(forms -> forms);
    }

    private String escaped() {
        return text.chars().mapToObj("\\u%04x"::formatted).collect(Collectors.joining());
    }

    /** As Java prints an array: with a sign. */
    private static String decimal(byte[] bytes, String between) {
        return IntStream.range(0, bytes.length)
                .mapToObj(index -> Byte.toString(bytes[index]))
                .collect(Collectors.joining(between));
    }

    /** Wherever in a longer text it stands: three bytes make four characters, so the first and the last may differ. */
    private static String base64(byte[] bytes, int start) {
        var whole = Arrays.copyOfRange(bytes, start, start + (bytes.length - start) / 3 * 3);
        return Base64.getEncoder().encodeToString(whole);
    }
}
