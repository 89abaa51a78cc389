package township.mediation.attacks;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What makes the service work much for a question of a few kilobytes. */
final class CostlyQuestions {

    private static final String MONTHS = "/api/v1/statistics%s?from=1950-01&to=2100-12&by=month";

    private static final List<String> WIDE = List.of(
            MONTHS.formatted(""),
            MONTHS.formatted(".xlsx"),
            "/api/v1/statistics?from=2005-01&to=2024-12&by=month",
            "/api/v1/statistics.xlsx?from=2005-01&to=2024-12&by=month",
            "/api/v1/statistics?from=1950-01&to=2100-12&by=village",
            "/api/v1/statistics?from=1950-01&to=2100-12&by=year",
            "/api/v1/reports/annual/2024",
            "/api/v1/reports/annual/2024.xlsx");

    private CostlyQuestions() {}

    static List<Attack> all() {
        return Stream.of(headers(), figures(), exports(), credentials())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Attack> headers() {
        var languages = "zh" + "-a".repeat(4000);
        var ranges = IntStream.range(0, 1000).mapToObj(i -> i + "-" + i).collect(Collectors.joining(","));
        var cookies = Request.get("/sign-in").with("Cookie: " + "mediation=a; ".repeat(500));
        return List.of(
                Attack.of(
                        "8 languages of 8,000 characters",
                        Manner.asking(8, Request.get("/problems").with("Accept-Language: " + languages))),
                Attack.of(
                        "8 languages of 3,802 characters in the address",
                        Manner.asking(8, Request.get("/sign-in?lang=" + languages.substring(0, 3802)))),
                Attack.of(
                        "100 long heads, half of them too long",
                        Manner.asking(50, cookies.with("X-A: " + "a, ".repeat(2500))),
                        Manner.asking(50, cookies.with("X-A: " + "a, ".repeat(20_000)))),
                Attack.of(
                        "40 that ask for 1,000 ranges of a file",
                        Manner.asking(
                                40,
                                Request.get("/q/swagger-ui/swagger-ui-bundle.js")
                                        .with("Range: bytes=" + ranges))));
    }

    private static List<Attack> figures() {
        return List.of(
                Attack.with(
                        "18 questions of 150 years by month",
                        token -> Manner.asking(18, Request.get(WIDE.get(0)).as(token))),
                Attack.with(
                        "40 wide questions of all sorts",
                        token -> Manner.asking(
                                40,
                                number -> Request.get(WIDE.get(number % WIDE.size()))
                                        .as(token))),
                Attack.with(
                        "40 long lists",
                        token -> Manner.asking(
                                40, Request.get("/api/v1/cases?limit=200").as(token))));
    }

    private static List<Attack> exports() {
        return List.of(
                Attack.with("40 exports at once", token -> Manner.asking(40, Request.export(token))),
                Attack.with(
                        "40 heads of exports",
                        token -> Manner.asking(40, Request.export(token).by("HEAD"))),
                Attack.with(
                        "60 exports broken off",
                        token -> Manner.asking(60, Request.export(token)).living(200)));
    }

    private static List<Attack> credentials() {
        return List.of(
                Attack.of(
                        "50 addresses with wrong passwords", wrongPasswords(50).from("127.0.20.", 50)),
                Attack.of(
                        "130 addresses with wrong passwords",
                        wrongPasswords(130).from("127.0.21.", 130)),
                Attack.of(
                        "200 networks with wrong passwords", wrongPasswords(200).fromEverywhere()),
                Attack.of(
                        "60 with made-up tokens",
                        Manner.asking(60, number -> Request.get("/api/v1/me").as("Bearer mct_" + number))));
    }

    /** Of many names, for the wrong passwords of one are soon no longer looked at. */
    private static Manner wrongPasswords(int connections) {
        return Manner.asking(connections, number -> Request.signIn("office" + number, "wrong"))
                .pausing(100);
    }
}
