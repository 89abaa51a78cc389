package township.mediation.people.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Ways to write a request that one who guards a path and one who routes it may read differently. */
final class Tricks {

    private static final List<String> BEFORE_A_SEGMENT = words("""
            / // ./ %2e/ x/../ x/%2e%2e/ x/%2E%2E/ x/.%2e/ x/..;/ x/..;x=1/ x%2f..%2f x/..%2f %2f %2F %5c \\
            x\\..\\ x/..\\ ;/ ;x=1/ .;/ %252e/ %252f x/%252e%252e/ %c0%ae/ x/%c0%ae%c0%ae/ x/\u00c0\u00ae./
            %c0%af %e0%80%af %ef%bc%8f %00/ %20 %09 %e2%80%8b %ef%bb%bf codes/../ codes;/../ codes/..;/
            codes%2f..%2f codes/%2e%2e/ codes/ codes;/ codes%00/../ codes?/../ codes#/../
            """);

    private static final List<String> AFTER_A_SEGMENT = words("""
            ; ;x=1 ;x=1;y=2 ;x=%2f ;jsessionid=1 ;.css %3b %3Bx=1 ;%2f.. . .. %2e %00 %20 %09 %0a %0d%0a
            %0d%0aX:1 %23 %3f %5c \\ %2f %2F + ~ %7f %80 %c0%80 %ff % %zz %u0000 .json * @ :80 \u00e9 %e2%80%8b
            \u0001
            """);

    private static final List<UnaryOperator<String>> LETTERS = List.of(
            segment -> encoded(segment.substring(0, 1), "%%%02X") + segment.substring(1),
            segment -> segment.substring(0, segment.length() - 1)
                    + encoded(segment.substring(segment.length() - 1), "%%%02x"),
            segment -> encoded(segment, "%%%02X"),
            segment -> encoded(segment, "%%%02x"),
            segment -> encoded(segment, "%%25%02x"),
            segment -> encoded(segment, "%%2525%02x"),
            segment -> encoded(segment, "%%u%04x"),
            segment -> segment.chars()
                    .mapToObj(each -> "%%%02x%%%02x".formatted(0xC0 | each >> 6, 0x80 | each & 0x3F))
                    .collect(Collectors.joining()),
            segment -> segment.chars()
                    .mapToObj(each -> "%%e0%%%02x%%%02x".formatted(0x80 | each >> 6, 0x80 | each & 0x3F))
                    .collect(Collectors.joining()),
            segment -> segment.chars()
                    .mapToObj(each -> Character.toString(each - ' ' + 0xFF00))
                    .map(wide -> wide.getBytes(UTF_8))
                    .map(wide -> "%%%02x%%%02x%%%02x".formatted(wide[0], wide[1], wide[2]))
                    .collect(Collectors.joining()),
            segment -> segment.toUpperCase(Locale.ROOT),
            segment -> segment.substring(0, 1).toUpperCase(Locale.ROOT) + segment.substring(1));

    private static final List<String> OPEN_PAGES = words("""
            /q /q/openapi /q/health/ready /q/swagger-ui /problems /definitions /sign-in /pages.css /api/v1/codes
            """);

    private static final List<String> UP = words("""
            /.. /%2e%2e /..; /.%2e /..;x=1 \\.. /..\\ %2f.. /%252e%252e ;/..
            """);

    private static final List<String> BEFORE_ALL = words("""
            http://localhost http://localhost:80 HTTP://LOCALHOST https://localhost http://evil.example
            http://user:password@localhost http://localhost/ http://localhost/. http://[::1] http: x:
            http://localhost/api/v1/codes/../../.. http://localhost? http://localhost# http:/// //localhost ///
            ftp://localhost / /. \\ %2f ? * # ; /; /api/v1/codes?
            """);

    private static final List<String> AFTER_ALL = words("""
            / // /. /.. /./ /%2e ; ? ?? ?x ?x=%zz ?%00 ?/../codes # #x #/api/v1/codes ?/api/v1/codes
            ;/api/v1/codes /../codes /..;/codes /%2e%2e/codes %3f %23 %20 \u0000 /pages.css .css /.html
            ?_method=GET ?_method=OPTIONS ?lang=en ?access_token=x ?Authorization=x
            """);

    private static final List<String> METHODS = words("""
            GET HEAD POST PUT PATCH DELETE OPTIONS TRACE get post put Get gET BREW PROPFIND SEARCH M-SEARCH X
            """);

    private static final List<String> VERSIONS = List.of("HTTP/1.0", "HTTP/1.1 ", " HTTP/1.1", "http/1.1", "HTTP/1.2");

    private static final List<String> HEADERS = Stream.of(
                    each("X-HTTP-Method-Override X-HTTP-Method X-Method-Override", METHODS.subList(0, 7)),
                    each(
                            "X-Original-URL X-Rewrite-URL X-Forwarded-Prefix X-Forwarded-Uri",
                            List.of("/api/v1/codes", "/problems", "/")),
                    each("X-Forwarded-For X-Real-IP X-Forwarded-Host X-Forwarded-Proto Via", List.of("127.0.0.1")),
                    each("X-Forwarded-User X-Remote-User Remote-User", List.of("admin")),
                    each(
                            "Authorization",
                            List.of("", "Bearer", "Bearer x", "Basic", "Basic !", "Negotiate x", "Digest x")),
                    each("Cookie", List.of("mediation", "mediation=", "mediation=x", "__Host-mediation=x")),
                    each("Origin", List.of("null", "http://localhost")),
                    each("Forwarded", List.of("for=127.0.0.1;host=localhost")),
                    each("Upgrade", List.of("websocket")))
            .flatMap(headers -> headers)
            .toList();

    private Tricks() {}

    /** Always the same: every trick alone, then two of them together, until there are so many different ones. */
    static Set<RequestLine> all(RequestLine line, int count, long seed) {
        var played = new LinkedHashSet<RequestLine>();
        tricks(line.segments(), line.method()).forEach(trick -> played.add(trick.apply(line)));
        return filled(played, line, count, new Random(seed));
    }

    /** So many of them, always the same. */
    static Set<RequestLine> some(RequestLine line, int count, long seed) {
        var tricks = tricks(line.segments(), line.method());
        var random = new Random(seed);
        var played = new LinkedHashSet<RequestLine>();
        while (played.size() < count / 2) {
            played.add(tricks.get(random.nextInt(tricks.size())).apply(line));
        }
        return filled(played, line, count, random);
    }

    private static Set<RequestLine> filled(Set<RequestLine> played, RequestLine line, int count, Random random) {
        var tricks = tricks(line.segments(), line.method());
        while (played.size() < count) {
            var first = tricks.get(random.nextInt(tricks.size()));
            var second = tricks.get(random.nextInt(tricks.size()));
            played.add(first.apply(second.apply(line)));
        }
        played.remove(line);
        return played;
    }

    private static List<UnaryOperator<RequestLine>> tricks(int segments, String method) {
        var tricks = new ArrayList<UnaryOperator<RequestLine>>();
        IntStream.range(0, segments).forEach(index -> {
            LETTERS.forEach(change -> tricks.add(line -> line.segment(index, whereAny(change))));
            BEFORE_A_SEGMENT.forEach(more -> tricks.add(line -> line.segment(index, segment -> more + segment)));
            AFTER_A_SEGMENT.forEach(more -> tricks.add(line -> line.segment(index, segment -> segment + more)));
        });
        OPEN_PAGES.forEach(page -> UP.forEach(up -> {
            var back = up.repeat(page.split("/").length - 1);
            tricks.add(line -> line.target(page + back + line.target()));
        }));
        BEFORE_ALL.forEach(more -> tricks.add(line -> line.target(more + line.target())));
        AFTER_ALL.forEach(more -> tricks.add(line -> line.target(line.target() + more)));
        Stream.of(" ", " x", "\t").forEach(more -> tricks.add(line -> line.target(line.target() + more)));
        METHODS.forEach(other -> tricks.add(line -> line.method(other)));
        tricks.add(line -> line.method(method.toLowerCase(Locale.ROOT)));
        VERSIONS.forEach(version -> tricks.add(line -> line.version(version)));
        HEADERS.forEach(header -> tricks.add(line -> line.header(header)));
        Stream.of("Host: evil.example", "Host: 127.0.0.1:1", "Host: ", "Host: localhost/api/v1/codes")
                .forEach(host -> tricks.add(line -> line.headers(host)));
        return tricks;
    }

    private static UnaryOperator<String> whereAny(UnaryOperator<String> change) {
        return segment -> segment.isEmpty() ? segment : change.apply(segment);
    }

    private static List<String> words(String list) {
        return List.of(list.strip().split("\\s+"));
    }

    private static Stream<String> each(String names, List<String> values) {
        return words(names).stream().flatMap(name -> values.stream().map(value -> name + ": " + value));
    }

    private static String encoded(String text, String form) {
        return text.chars().mapToObj(form::formatted).collect(Collectors.joining());
    }
}
