package township.mediation.http.openapi;

import static township.mediation.http.openapi.ChangedCopy.SCHEMAS;
import static township.mediation.http.openapi.ChangedCopy.assertSeen;

import org.junit.jupiter.api.Test;

/** The same of what bodies and parameters are made of. */
class SchemaBreaksTest {

    @Test
    void seesFieldsOfAnswersThatAreGoneOrMayBeMissingOrNull() {
        var report = SCHEMAS + "AnnualReportView";
        assertSeen("answers.name: the field is gone", report + "/properties", it -> it.remove("name"));
        assertSeen(
                "answers.year: may now be missing",
                report,
                it -> it.withArray("/required").remove(0));
        assertSeen("answers.name: may now be null", report + "/properties/name", it -> it.put("nullable", true));
        assertSeen("answers.total: may now be null", report + "/properties", it -> {
            var either = it.putObject("total").putArray("anyOf");
            either.addObject().put("$ref", "#/components/schemas/Tally");
            either.addObject().putArray("enum").addNull();
        });
    }

    @Test
    void seesFieldsOfRequestsThatAreGoneOrHaveToBeThere() {
        var sent = SCHEMAS + "NewCase";
        assertSeen("requests.summary: the field is gone", sent + "/properties", it -> it.remove("summary"));
        assertSeen(
                "requests.summary: is now required",
                sent,
                it -> it.withArray("/required").add("summary"));
        assertSeen(
                "requests.summary: may no longer be null", sent + "/properties/summary", it -> it.remove("nullable"));
    }

    @Test
    void seesOtherTypesAndFormatsWhereverTheyStand() {
        assertSeen(
                "answers.year: its type is another",
                SCHEMAS + "AnnualReportView/properties/year",
                it -> it.put("type", "string"));
        assertSeen("its format is another", SCHEMAS + "Rate/properties/numerator", it -> it.put("format", "int32"));
        assertSeen(
                "its type is another",
                SCHEMAS + "PublishedVersion/properties/cases/items",
                it -> it.put("type", "integer"));
        assertSeen("its type is another", "/components/parameters/live/schema", it -> it.put("type", "string"));
    }

    @Test
    void seesCodesThatAreNoLongerTakenOrNewInAnswers() {
        assertSeen(
                "DisputeType in requests: the code NEIGHBOUR is no longer taken",
                SCHEMAS + "DisputeType",
                it -> it.withArray("/enum").remove(1));
        assertSeen(
                "DisputeType in answers: the code QUARREL is new",
                SCHEMAS + "DisputeType",
                it -> it.withArray("/enum").add("QUARREL"));
        assertSeen(
                "Action in answers: the constant ACTION_CONCLUDED is now CONCLUDED",
                SCHEMAS + "Action",
                it -> it.remove("x-enum-varnames"));
        assertSeen("has no list of codes any more", SCHEMAS + "ReportStatus", it -> it.remove("enum"));
        assertSeen(
                "takes only some codes now",
                SCHEMAS + "NewCase/properties/summary",
                it -> it.putArray("enum").add("x"));
    }

    @Test
    void seesThatLessIsTaken() {
        var summary = SCHEMAS + "NewCase/properties/summary";
        assertSeen("summary: takes less than before", summary, it -> it.put("maxLength", 10));
        assertSeen("summary: takes less than before", summary, it -> it.put("minLength", 10));
        assertSeen("summary: takes less than before", summary, it -> it.put("pattern", "^x$"));
        assertSeen(
                "limit: takes less than before", "/components/parameters/limit/schema", it -> it.put("maximum", 100));
    }
}
