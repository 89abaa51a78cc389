package township.mediation.cases;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Refusals.assertRefused;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import township.mediation.fixtures.Township;
import township.mediation.people.accounts.Role;

/** Every command, by whom it comes and on a case of which status: what is answered, and what is written. */
@QuarkusTest
class CommandsTest extends OnOwnGround {

    /** ANNULLED was open before, EX-SETTLED is annulled too. What the words mean is in {@link #assertAnswer}. */
    private static final String TABLE = """
            command           | what it says       | role     | OPEN      | SETTLED   | FAILED    | WITHDRAWN | REFERRED  | ANNULLED  | EX-SETTLED
            recordCase        | flared up again    | OFFICE   | recorded  | recorded  | recorded  | recorded  | recorded  | recorded  | recorded
            recordCase        | flared up again    | MEDIATOR | recorded  | recorded  | recorded  | recorded  | recorded  | recorded  | recorded
            recordCases       | flared up again    | OFFICE   | recorded  | recorded  | recorded  | recorded  | recorded  | recorded  | recorded
            recordCases       | flared up again    | MEDIATOR | recorded  | recorded  | recorded  | recorded  | recorded  | recorded  | recorded
            amendCase         | another type       | OFFICE   | changed   | changed   | changed   | changed   | changed   | annulled  | annulled
            amendCase         | another type       | MEDIATOR | changed   | forbidden | forbidden | forbidden | forbidden | annulled  | annulled
            amendCase         | a summary          | OFFICE   | changed   | changed   | changed   | changed   | changed   | annulled  | annulled
            amendCase         | a summary          | MEDIATOR | changed   | changed   | changed   | changed   | changed   | annulled  | annulled
            amendCase         | what it was        | OFFICE   | as it was | as it was | as it was | as it was | as it was | as it was | as it was
            amendCase         | what it was        | MEDIATOR | as it was | as it was | as it was | as it was | as it was | as it was | as it was
            concludeCase      | settled            | OFFICE   | changed   | as it was | reason?   | reason?   | reason?   | annulled  | as it was
            concludeCase      | settled            | MEDIATOR | changed   | as it was | concluded | concluded | concluded | annulled  | as it was
            concludeCase      | failed, and why so | OFFICE   | changed   | changed   | as it was | changed   | changed   | annulled  | annulled
            concludeCase      | failed, and why so | MEDIATOR | changed   | concluded | as it was | concluded | concluded | annulled  | annulled
            followUpAgreement | performed          | OFFICE   | agreed?   | changed   | agreed?   | agreed?   | agreed?   | annulled  | annulled
            followUpAgreement | performed          | MEDIATOR | agreed?   | changed   | agreed?   | agreed?   | agreed?   | annulled  | annulled
            followUpAgreement | pending            | OFFICE   | agreed?   | as it was | agreed?   | agreed?   | agreed?   | annulled  | as it was
            followUpAgreement | pending            | MEDIATOR | agreed?   | as it was | agreed?   | agreed?   | agreed?   | annulled  | as it was
            reopenCase        | why                | OFFICE   | as it was | changed   | changed   | changed   | changed   | annulled  | annulled
            reopenCase        | why                | MEDIATOR | forbidden | forbidden | forbidden | forbidden | forbidden | forbidden | forbidden
            annulCase         | recorded twice     | OFFICE   | changed   | changed   | changed   | changed   | changed   | as it was | as it was
            annulCase         | recorded twice     | MEDIATOR | forbidden | forbidden | forbidden | forbidden | forbidden | forbidden | forbidden
            annulCase         | another reason     | OFFICE   | changed   | changed   | changed   | changed   | changed   | annulled  | annulled
            annulCase         | another reason     | MEDIATOR | forbidden | forbidden | forbidden | forbidden | forbidden | forbidden | forbidden
            saveVillage       | another name       | OFFICE   | renamed   | renamed   | renamed   | renamed   | renamed   | renamed   | renamed
            saveVillage       | another name       | MEDIATOR | forbidden | forbidden | forbidden | forbidden | forbidden | forbidden | forbidden
            """;

    private static final int FIRST_STATUS = 3;

    @ParameterizedTest(name = "{0}: {1}, by {2}, on {3}: {4}")
    @MethodSource("cells")
    void answersAsTheTableSays(String command, String what, Role role, String status, String answer) {
        var seen = Commands.aCaseThatIs(status, ground.莲花村);
        var before = ground.ledger();
        caller.become(role, role == Role.OFFICE ? ground.code : ground.莲花村);

        assertAnswer(answer, Commands.send(command, what, seen), before);
    }

    @Test
    void everyCommandHasARowForTheOfficeAndForMediators() {
        assertThat(rows())
                .extracting(row -> row.get(0))
                .containsAll(requestsByCommand().keySet());
        for (var command : rows()) {
            assertThat(rows())
                    .filteredOn(row -> row.subList(0, 2).equals(command.subList(0, 2)))
                    .extracting(row -> row.get(2))
                    .containsExactlyInAnyOrder("OFFICE", "MEDIATOR");
        }
    }

    @Test
    void everyChangeOfACaseIsACommand() {
        assertThat(requestsByCommand().values())
                .containsAll(Arrays.stream(Change.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(names = {"READER", "ADMIN"})
    void whoeverOnlyReadsFiguresOrKeepsAccountsCommandsNothing(Role role) {
        var seen = Commands.aCaseThatIs("SETTLED", ground.莲花村);
        caller.become(role, ground.code);
        var before = ground.ledger();

        for (var row : rows()) {
            assertAnswer("forbidden", Commands.send(row.get(0), row.get(1), seen), before);
        }
    }

    private void assertAnswer(String expected, Response answer, Township.Ledger before) {
        var after = ground.ledger();
        switch (expected) {
            case "changed" -> {
                assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
                assertThat(after.versions()).isEqualTo(before.versions() + 1);
            }
            case "recorded" -> {
                assertThat(answer.asString()).doesNotContain("/problems/").contains("\"recordedBy\"");
                assertThat(after.numbers()).isEqualTo(before.numbers() + 1);
            }
            case "renamed" -> {
                assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
                assertThat(after.changes()).isEqualTo(before.changes() + 1);
            }
            case "as it was" ->
                assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
            case "forbidden" -> assertRefused(answer, 403, "forbidden");
            case "annulled" -> assertRefused(answer, 409, "annulled");
            case "concluded" -> assertRefused(answer, 409, "already-concluded");
            case "agreed?" -> assertRefused(answer, 409, "no-agreement");
            case "reason?" -> assertRefused(answer, 422, "reason-required", "changeReason");
            default -> throw new IllegalArgumentException(expected);
        }
        if (!List.of("changed", "recorded", "renamed").contains(expected)) {
            assertThat(after).isEqualTo(before);
        }
    }

    /** What the service itself says that it takes: the name of each command, and of what it is sent. */
    private static Map<String, String> requestsByCommand() {
        Map<String, Map<String, Map<String, ?>>> paths =
                given().get("/q/openapi?format=json").path("paths");
        var requests = new TreeMap<String, String>();
        paths.forEach((path, operations) -> operations.forEach((method, operation) -> {
            if (path.matches("/api/v1/(cases|villages)\\b.*") && !method.equals("get")) {
                var schema = operation.get("requestBody").toString().replaceFirst("(?s).*schemas/(\\w+).*", "$1");
                requests.put((String) operation.get("operationId"), schema);
            }
        }));
        requests.remove("searchCases");
        return requests;
    }

    static Stream<Arguments> cells() {
        var statuses = line(TABLE.lines().findFirst().orElseThrow());
        return rows().stream()
                .flatMap(row -> IntStream.range(FIRST_STATUS, row.size())
                        .mapToObj(at -> Arguments.of(
                                row.get(0), row.get(1), Role.valueOf(row.get(2)), statuses.get(at), row.get(at))));
    }

    private static List<List<String>> rows() {
        return TABLE.lines().skip(1).map(CommandsTest::line).toList();
    }

    private static List<String> line(String text) {
        return Arrays.stream(text.split("\\|")).map(String::strip).toList();
    }
}
