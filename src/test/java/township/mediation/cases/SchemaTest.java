package township.mediation.cases;

import static township.mediation.cases.Api.amend;
import static township.mediation.cases.Api.conclude;
import static township.mediation.cases.Api.record;
import static township.mediation.cases.Api.recorded;
import static township.mediation.cases.Body.aParty;
import static township.mediation.cases.Body.aSettledCase;
import static township.mediation.cases.Body.aSettlement;
import static township.mediation.cases.Body.anOpenCase;
import static township.mediation.cases.Refusals.assertRefused;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SchemaTest extends OnOwnGround {

    @ParameterizedTest
    @MethodSource({"fieldsOfACase", "fieldsOfAnOutcome"})
    void refusesARecordingOutsideOfTheSchema(String field, Body broken) {
        assertRefused(record(broken), 400, "validation-failed", field);
    }

    @ParameterizedTest
    @MethodSource("fieldsOfACase")
    void refusesAnAmendmentOutsideOfTheSchema(String field, Body broken) {
        var before = recorded(anOpenCase().in(ground.莲花村));

        assertRefused(amend(before, broken), 400, "validation-failed", field);
    }

    static Stream<Arguments> fieldsOfACase() {
        return Stream.of(
                broken("villageCode", open().without("villageCode")),
                broken("villageCode", open().in("431223206")),
                broken("villageCode", open().in("43122320621x")),
                broken("villageCode", open().in("４３１２２３２０６２１５")),
                broken("type", open().without("type")),
                broken("type", open().of("neighbour")),
                broken("type", open().with("type", 1)),
                broken("source", open().with("source", "COURT")),
                broken("handledBy", open().with("handledBy", "COUNTY")),
                broken("acceptedOn", open().acceptedOn("1949-12-31")),
                broken("acceptedOn", open().acceptedOn("2101-01-01")),
                broken("acceptedOn", open().acceptedOn("2025-02-29")),
                broken("extendedTo", open().with("extendedTo", "2101-01-01")),
                broken("summary", open().with("summary", "字".repeat(2001))),
                broken("summary", open().with("summary", "a\u0000b")),
                broken("summary", open().with("summary", "a\tb")),
                broken("difficult", open().with("difficult", "true")),
                broken("parties", open().with("parties", Collections.nCopies(21, aParty("张三", "APPLICANT")))),
                broken("parties[0]", open().with("parties", Collections.nCopies(1, null))),
                broken("parties[0].name", open().between(aParty("", "APPLICANT"))),
                broken("parties[0].name", open().between(aParty("字".repeat(61), "APPLICANT"))),
                broken("parties[1].name", open().between(aParty("张三", "APPLICANT"), aParty("a\u001bb", "RESPONDENT"))),
                broken("parties[0].role", open().between(Map.of("name", "张三"))),
                broken("parties[0].role", open().between(aParty("张三", "WITNESS"))),
                broken("parties[0].phone", withPhone("1".repeat(31))),
                broken("parties[0].phone", withPhone("1\u0007")),
                broken("partyCount", open().with("partyCount", 0)),
                broken("partyCount", open().with("partyCount", 1000)),
                broken(
                        "partyCount",
                        open().with("partyCount", 1).between(aParty("张三", "APPLICANT"), aParty("李四", "RESPONDENT"))),
                broken("mediator", open().with("mediator", "字".repeat(61))),
                broken("mediator", open().with("mediator", "a\u009fb")),
                broken("registerNumber", open().with("registerNumber", "字".repeat(65))),
                broken("registerNumber", open().with("registerNumber", "𠀋".repeat(65))),
                broken("registerNumber", open().with("registerNumber", "4\uFFFD")),
                broken("parties[0].name", open().between(aParty("𠀋".repeat(61), "APPLICANT"))),
                broken("parties[0].name", open().between(aParty("\u3000\u200B", "APPLICANT"))),
                broken("parties[0].name", open().between(aParty("张\uFFFD", "APPLICANT"))),
                broken("parties[0].name", open().between(aParty("??·???", "APPLICANT"))),
                broken("mediator", open().with("mediator", "？？")),
                broken("registerNumber", open().with("registerNumber", "a\u0008")),
                broken("previousCaseId", open().with("previousCaseId", "1-1-1-1-1")),
                broken("number", open().with("number", "1")),
                broken("version", open().with("version", 1)),
                broken("id", open().with("id", Api.anyId())));
    }

    static Stream<Arguments> fieldsOfAnOutcome() {
        return Stream.of(
                broken("changeReason", settled().with("changeReason", "更正")),
                broken("outcome.result", settled().without("outcome.result")),
                broken("outcome.result", settled().with("outcome.result", "OPEN")),
                broken("outcome.concludedOn", settled().without("outcome.concludedOn")),
                broken("outcome.concludedOn", settled().with("outcome.concludedOn", "1949-12-31")),
                broken("outcome.concludedOn", settled().with("outcome.concludedOn", "2101-01-01")),
                broken("outcome.reason", settled().with("outcome.reason", "字".repeat(501))),
                broken("outcome.reason", settled().with("outcome.reason", "a\u0001")),
                broken("outcome.reason", settled().with("outcome.reason", "𠀋".repeat(501))),
                broken("outcome.agreement.terms", settled().with("outcome.agreement.terms", "𠀋".repeat(4001))),
                broken("outcome.agreement.form", settled().without("outcome.agreement.form")),
                broken("outcome.agreement.terms", settled().with("outcome.agreement.terms", "字".repeat(4001))),
                broken("outcome.agreement.terms", settled().with("outcome.agreement.terms", "a\u0001")),
                broken("outcome.agreement.amount", settled().with("outcome.agreement.amount", 100)),
                broken("outcome.agreement.effectiveOn", settled().with("outcome.agreement.effectiveOn", "1949-12-31")),
                broken("outcome.agreement.performBy", settled().with("outcome.agreement.performBy", "2101-01-01")),
                broken("outcome.agreement.performance", settled().with("outcome.agreement.performance", "DONE")),
                broken("outcome.agreement.performedOn", settled().with("outcome.agreement.performedOn", "1949-12-31")),
                broken("outcome.agreement.confirmation", settled().with("outcome.agreement.confirmation", "YES")),
                broken(
                        "outcome.agreement.confirmationAppliedOn",
                        settled().with("outcome.agreement.confirmationAppliedOn", "1949-12-31")),
                broken("outcome.agreement.confirmedOn", settled().with("outcome.agreement.confirmedOn", "1949-12-31")),
                broken("outcome.agreement.confirmBy", settled().with("outcome.agreement.confirmBy", "2025-04-09")));
    }

    @ParameterizedTest
    @MethodSource("fieldsOfAConclusion")
    void refusesAConclusionOutsideOfTheSchema(String field, Body broken) {
        var before = recorded(anOpenCase().in(ground.莲花村));

        assertRefused(conclude(before, broken), 400, "validation-failed", field);
    }

    static Stream<Arguments> fieldsOfAConclusion() {
        return Stream.of(
                broken("result", aSettlement().without("result")),
                broken("concludedOn", aSettlement().without("concludedOn")),
                broken("concludedOn", aSettlement().with("concludedOn", "2101-01-01")),
                broken("reason", aSettlement().with("reason", "字".repeat(501))),
                broken("agreement.form", aSettlement().without("agreement.form")),
                broken("agreement.terms", aSettlement().with("agreement.terms", "字".repeat(4001))),
                broken("agreement.effectiveOn", aSettlement().with("agreement.effectiveOn", "1949-12-31")),
                broken("agreement.performBy", aSettlement().with("agreement.performBy", "1949-12-31")),
                broken("agreement.performance", aSettlement().with("agreement.performance", "PENDING")));
    }

    @Test
    void refusesAReasonOfAnAmendmentThatIsTooLong() {
        var before = recorded(anOpenCase().in(ground.莲花村));

        var broken = anOpenCase().in(ground.六里村).with("changeReason", "字".repeat(501));

        assertRefused(amend(before, broken), 400, "validation-failed", "changeReason");
    }

    /** Whether a character takes one unit of UTF-16 or two. */
    @ParameterizedTest
    @ValueSource(strings = {"字", "𠀋"})
    void takesEveryTextAtItsLimit(String character) {
        var party = aParty(character.repeat(60), "APPLICANT");
        party.put("phone", character.repeat(30));

        recorded(aSettledCase()
                .in(ground.莲花村)
                .with("summary", character.repeat(1998) + "\r\n")
                .with("parties", Collections.nCopies(20, party))
                .with("partyCount", 999)
                .with("mediator", character.repeat(60))
                .with("registerNumber", character.repeat(64))
                .with("outcome.reason", character.repeat(500))
                .with("outcome.agreement.terms", character.repeat(3999) + "\n"));
        recorded(anOpenCase().in(ground.莲花村).with("partyCount", 1).with("parties", List.of()));
        recorded(anOpenCase().in(ground.莲花村).with("partyCount", 1).between(party));
    }

    private static Arguments broken(String field, Body broken) {
        return Arguments.of(field, broken);
    }

    private static Body open() {
        return anOpenCase().in("990000000215");
    }

    private static Body settled() {
        return aSettledCase().in("990000000215");
    }

    private static Body withPhone(String phone) {
        var party = aParty("张三", "APPLICANT");
        party.put("phone", phone);
        return open().between(party);
    }
}
