package township.mediation.http.requests;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** Words that look as if a page had ended there, but none can have. */
final class OddCursors {

    static final List<String> ALL = Stream.concat(
                    Stream.of(
                                    "2024-02-30",
                                    "0000-00-00",
                                    "+999999999-01-01",
                                    "-999999999-01-01",
                                    "+10000-01-01",
                                    "9999-12-31",
                                    "1949-12-31",
                                    "2024-03-05\0",
                                    "２０２４-03-05",
                                    "")
                            .flatMap(date -> ofCases(date, "431223206", "2024", "7")),
                    Stream.of(
                                    ofCases("2024-03-05", "43122\u00003206", "2024", "7"),
                                    ofCases("2024-03-05", "\0", "2024", "7"),
                                    ofCases("2024-03-05", "431223206215", "2024", "7"),
                                    ofCases("2024-03-05", "43122320６", "2024", "7"),
                                    ofCases("2024-03-05", "", "2024", "7"),
                                    ofCases("2024-03-05", "431223206", "99999", "7"),
                                    ofCases("2024-03-05", "431223206", "-1", "7"),
                                    ofCases("2024-03-05", "431223206", "2024", "-7"),
                                    ofCases("2024-03-05", "431223206", "2024", "+7"),
                                    ofCases("2024-03-05", "431223206", "2024", "9999999999"),
                                    Stream.of("\0", "a\0", "7\0", "-1", "+7", "\ufffd", "A", "x\ny\nz")
                                            .map(OddCursors::of))
                            .flatMap(cursors -> cursors))
            .toList();

    private OddCursors() {}

    /** As lists of cases name where a page ended: with the township apart from the number, and as one. */
    private static Stream<String> ofCases(String date, String township, String year, String sequence) {
        return Stream.of(
                of(String.join("\n", date, township, year, sequence)),
                of(date + "\n" + township + "-" + year + "-" + sequence),
                of(date + "\n" + township + "-" + year + "-000" + sequence));
    }

    private static String of(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }
}
