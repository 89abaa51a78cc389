package township.mediation.cases;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Api.amended;
import static township.mediation.cases.Api.id;
import static township.mediation.cases.Api.list;
import static township.mediation.cases.Api.recorded;
import static township.mediation.cases.Body.aFailedCase;
import static township.mediation.cases.Body.aParty;
import static township.mediation.cases.Body.aSettledCase;
import static township.mediation.cases.Body.anOpenCase;
import static township.mediation.cases.Refusals.assertRefused;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import township.mediation.people.accounts.Role;

/** Today is 2025-03-15. Cases are known by their register numbers. */
@QuarkusTest
class FiltersOfCasesTest extends OnOwnGround {

    @BeforeEach
    void record() {
        kept("open", anOpenCase().with("source", "REFERRAL_COURT"));
        kept("overdue", anOpenCase().acceptedOn("2025-02-14").of("CONTRACT"));
        kept("due-today", anOpenCase().acceptedOn("2025-02-15"));
        kept("failed", aFailedCase().with("handledBy", "JOINT"));
        kept("settled", aSettledCase().with("outcome.agreement.performBy", "2025-03-15"));
        kept("unperformed", aSettledCase().with("outcome.agreement.performBy", "2025-03-14"));
        kept(
                "performed",
                aSettledCase()
                        .with("outcome.agreement.performBy", "2025-03-14")
                        .with("outcome.agreement.performance", "PERFORMED")
                        .with("outcome.agreement.performedOn", "2025-03-12")
                        .with("outcome.agreement.confirmation", "APPLIED")
                        .with("outcome.agreement.confirmationAppliedOn", "2025-03-12"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "year=2025                             | performed unperformed settled failed open due-today overdue",
                "from=2025-02&to=2025-02               | due-today overdue",
                "from=2025-02-15&to=2025-03-01         | performed unperformed settled failed open due-today",
                "status=OPEN                           | open due-today overdue",
                "status=CONCLUDED                      | performed unperformed settled failed",
                "status=ANNULLED                       | ",
                "result=FAILED                         | failed",
                "result=SETTLED&performance=PENDING    | unperformed settled",
                "type=CONTRACT                         | overdue",
                "source=REFERRAL_COURT                 | open",
                "handledBy=JOINT                       | failed",
                "overdue=true                          | overdue",
                "dueSoon=true                          | due-today",
                "dueSoon=false&status=OPEN             | open overdue",
                "followUpSoon=true                     | settled",
                "followUpSoon=false&result=SETTLED     | performed unperformed",
                "overdue=false&status=OPEN             | open due-today",
                "performance=PERFORMED                 | performed",
                "confirmation=APPLIED                  | performed",
                "confirmation=NONE                     | unperformed settled",
                "followUpDue=true                      | unperformed",
                "followUpDue=false&result=SETTLED      | performed settled",
                "registerNumber=failed                 | failed",
                "registerNumber=nothing                | ",
                "status=OPEN&type=CONTRACT&overdue=true| overdue",
                "status=OPEN&result=SETTLED            | ",
            })
    void narrowsTheList(String query, String expected) {
        var names = expected == null ? List.of() : List.of(expected.split(" "));

        assertThat(names(list(query))).isEqualTo(names);
        assertThat(names(search(query))).isEqualTo(names);
    }

    @Test
    void findsACaseByItsNumber() {
        var open = recorded(anOpenCase().in(ground.六里村));
        var number = open.<String>path("number");

        assertThat(list("number=" + number).<List<String>>path("items.id")).containsExactly(id(open));
        assertThat(list("number=" + ground.code + "-2025-9999").<List<?>>path("items"))
                .isEmpty();
        assertThat(list("number=" + number.replace(ground.code, "431223206")).<List<?>>path("items"))
                .isEmpty();
        var renamed = amended(open, anOpenCase().in(ground.六里村).acceptedOn("2024-12-31"));
        assertThat(list("number=" + number).<List<String>>path("items.id")).containsExactly(id(renamed));
    }

    @Test
    void keepsToTheArea() {
        recorded(anOpenCase().in(ground.六里村).with("registerNumber", "elsewhere"));

        assertThat(names(list("area=" + ground.六里村))).containsExactly("elsewhere");
        assertThat(names(list("village=" + ground.六里村))).containsExactly("elsewhere");
        assertThat(names(list("village=" + ground.莲花村 + "&status=OPEN")))
                .containsExactly("open", "due-today", "overdue");
        assertThat(names(list("area=" + ground.莲花村 + "&village=" + ground.六里村))).isEmpty();
        assertRefused(list("village=431223206215"), 403, "forbidden");
        assertRefused(list("village=" + ground.unlistedVillage()), 400, "invalid-parameter", "village");
        caller.become(Role.MEDIATOR, ground.莲花村);
        assertThat(names(list("registerNumber=elsewhere"))).isEmpty();
        assertRefused(list("village=" + ground.六里村), 403, "forbidden");
    }

    @Test
    void findsAPartyByItsWholeName() {
        kept("zhang", anOpenCase().between(aParty(" 张三\n", "APPLICANT"), aParty("李四", "RESPONDENT")));
        kept("cafe", anOpenCase().between(aParty("Cafe\u0301", "APPLICANT")));

        assertThat(named("张三")).containsExactly("zhang");
        assertThat(named("  李四 ")).containsExactly("zhang");
        assertThat(named("张")).isEmpty();
        assertThat(named("Caf\u00e9")).containsExactly("cafe");
        assertThat(named("Cafe")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ＡＢ公司, AB公司",
        "AB 公司, ab公司",
        "㈱山水, (株)山水",
        "CAFÉ, Cafe\u0301",
        "ﾊﾝ, ハン",
        "王　五, 王五",
        "王\u200B五, 王五",
        "买买提·吐尔逊, 买买提•吐尔逊",
        "买买提・吐尔逊, 买买提．吐尔逊",
        "买买提‧吐尔逊, 买买提. 吐尔逊",
        "𠮷\uDB40\uDD00野, 𠮷野",
    })
    void takesForTheSameNameWhatPeopleDo(String name, String other) {
        kept("kept", anOpenCase().between(aParty(name, "APPLICANT")));

        assertThat(named(other)).containsExactly("kept");
        assertThat(named(name)).containsExactly("kept");
    }

    @Test
    void findsAPartyNoMoreThatWasAmendedAway() {
        var first = recorded(anOpenCase()
                .in(ground.莲花村)
                .with("registerNumber", "zhang")
                .between(aParty("张三", "APPLICANT"), aParty("李四", "RESPONDENT")));

        amended(
                first,
                anOpenCase()
                        .in(ground.莲花村)
                        .with("registerNumber", "zhang")
                        .between(aParty("张三", "APPLICANT"), aParty("王五", "RESPONDENT")));

        assertThat(named("李四")).isEmpty();
        assertThat(named("张三")).containsExactly("zhang");
        assertThat(named("王五")).containsExactly("zhang");
    }

    @Test
    void findsNobodyOutsideOfTheArea() {
        kept("zhang", anOpenCase().between(aParty("张三", "APPLICANT")));
        caller.become(Role.MEDIATOR, ground.六里村);
        assertThat(named("张三")).isEmpty();
        caller.become(Role.OFFICE, ground.county);
        assertThat(named("张三")).containsExactly("zhang");
    }

    @Test
    void refusesASearchThatIsNoneByItsFields() {
        assertRefused(search(Map.of("year", "2024")), 400, "validation-failed", "year");
        assertRefused(search(Map.of("year", 1949)), 400, "validation-failed", "year");
        assertRefused(search(Map.of("from", "2024-01")), 400, "validation-failed", "to");
        assertRefused(search(Map.of("overdue", "true")), 400, "validation-failed", "overdue");
        assertRefused(search(Map.of("limit", 201)), 400, "validation-failed", "limit");
        assertRefused(search(Map.of("after", "x")), 400, "validation-failed", "after");
        assertRefused(search(Map.of("figure", "settled")), 400, "validation-failed", "figure");
        assertRefused(search(Map.of("area", "x")), 400, "validation-failed", "area");
        assertRefused(search(Map.of("number", "1")), 400, "validation-failed", "number");
        assertRefused(search(Map.of("village", "1")), 400, "validation-failed", "village");
        assertRefused(search(Map.of("party", "")), 400, "validation-failed", "party");
        assertRefused(search(Map.of("name", "张三")), 400, "validation-failed", "name");
        assertRefused(search(Map.of("area", "431223206")), 403, "forbidden");
    }

    @Test
    void searchesPageByPage() {
        var first = search(Map.of("year", 2025, "limit", 4));
        var second = search(Map.of("year", 2025, "limit", 4, "after", first.<String>path("next")));

        assertThat(first.header("Link")).isNull();
        assertThat(names(first)).containsExactly("performed", "unperformed", "settled", "failed");
        assertThat(names(second)).containsExactly("open", "due-today", "overdue");
        assertThat(second.<String>path("next")).isNull();
    }

    private void kept(String registerNumber, Body body) {
        recorded(body.in(ground.莲花村).with("registerNumber", registerNumber));
    }

    private static List<String> named(String party) {
        return names(search(Map.of("party", party)));
    }

    private static List<String> names(Response list) {
        assertThat(list.statusCode()).as(list.asString()).isEqualTo(200);
        return list.path("items.registerNumber");
    }

    /** The same filters in a body. */
    private static Response search(String query) {
        var fields = new LinkedHashMap<String, Object>();
        for (var parameter : query.split("&")) {
            var parts = parameter.split("=");
            fields.put(
                    parts[0],
                    switch (parts[0]) {
                        case "year" -> Integer.valueOf(parts[1]);
                        case "overdue", "followUpDue", "dueSoon", "followUpSoon" -> Boolean.valueOf(parts[1]);
                        default -> parts[1];
                    });
        }
        return search(fields);
    }

    private static Response search(Map<String, ?> fields) {
        return given().contentType("application/json; charset=UTF-8")
                .body(fields)
                .post("/api/v1/cases/search");
    }
}
