package township.mediation.http.requests;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is repeated in requests, and how often. */
final class Repetitions {

    static final int LENGTH = 8000;

    static final List<String> SHAPES = shapes("""
            a -a a- a1- - _ . * % + 0 9 1e9 / \\ // /. /../ ( [ { < , ,,a a, a,b;q=0.1, ; ;a ;a=b = a= a=b; a=b, & &a
            &a=b " "", "1", W/"1", W/ \\" : a: :: 1: @ a/b, a/b;c=d, a/b;q=0.1, */*, /; *, en, zh-a, %41 1- 0-1, a.b
            127.0.0.1, for=a, for=" host="a"; é
            """);

    /** For whoever is signed in, in the few forms in which values are written at all. */
    static final List<String> FEW_SHAPES =
            shapes("a a- - . % + 0 1e9 / , a, ;a=b = & \" \"1\", W/\"1\", \\ : a/b;q=0.1, zh-a, %41 0-1, é");

    private Repetitions() {}

    static String repeated(String shape) {
        return shape.repeat(LENGTH / shape.length());
    }

    /** {@code x1=1&x2=1&}, until it is so long. */
    static String numbered(String before, String after, int length) {
        return IntStream.range(0, length / (before.length() + after.length() + 4))
                .mapToObj(number -> before + number + after)
                .collect(Collectors.joining());
    }

    private static List<String> shapes(String list) {
        return Stream.concat(
                        Stream.of(" ", "\t", " ,", " a"), Stream.of(list.strip().split("\\s+")))
                .toList();
    }
}
