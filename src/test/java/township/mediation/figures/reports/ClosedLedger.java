package township.mediation.figures.reports;

import static io.restassured.RestAssured.given;
import static township.mediation.cases.Api.annulled;
import static township.mediation.cases.Api.recorded;
import static township.mediation.cases.Body.aCase;
import static township.mediation.cases.Body.aFailure;
import static township.mediation.cases.Body.aSettlement;
import static township.mediation.cases.Body.anOpenCase;
import static township.mediation.cases.Body.because;
import static township.mediation.cases.Body.nothing;
import static township.mediation.cases.Body.performedOn;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import township.mediation.cases.Api;
import township.mediation.cases.Body;
import township.mediation.fixtures.Township;

/** A township that has closed 2024 and with it 2023, which it never published; and what is sent to it afterwards. */
final class ClosedLedger {

    private static final String KEY = "0192f6b0-5a4e-7c1d-9e57-2f6f3f0a7d11";

    private final Township ground;
    private final Body of2023;
    private final Body of2024;
    private final Map<String, Response> cases = new HashMap<>();
    private final String emptyVillage;
    private final String mergedVillage;

    ClosedLedger(Township ground) {
        this.ground = ground;
        this.of2023 = settled("2023-05-06", "2023-06-01");
        this.of2024 = settled("2024-05-06", "2024-07-01");
        this.emptyVillage = ground.金桥村;
        this.mergedVillage = ground.unlistedVillage();
        cases.put("settled in 2023", recorded(of2023));
        cases.put("settled late in 2024", Api.record(of2024, KEY));
        cases.put("open since 2023", recorded(open("2023-11-06").in(ground.六里村)));
        cases.put("of 2024, settled in 2025", recorded(settled("2024-11-06", "2025-01-06")));
        cases.put("open since 2025", recorded(open("2025-01-06")));
        cases.put("annulled", annulled(recorded(open("2024-02-06")), because("重复登记")));
        merge(mergedVillage, "2023-06-01");
        YearCalls.published(2024);
    }

    Response send(String what, String of) {
        var seen = cases.get(of);
        return switch (what) {
            case "recorded as open" -> Api.record(open(of));
            case "recorded as settled in 2025" -> Api.record(settled(of, "2025-01-06"));
            case "recorded in a batch" -> Api.batch(open(of));
            case "recorded again with its key" -> Api.record(of2024, KEY);
            case "another summary" -> amend(seen, "summary", "田埂");
            case "another mediator" -> amend(seen, "mediator", "李四");
            case "another register number" -> amend(seen, "registerNumber", "42");
            case "another party" ->
                Api.amend(
                        seen, sent(seen).between(Body.aParty("王五", "APPLICANT")).with("partyCount", 3));
            case "an earlier case" -> amend(seen, "previousCaseId", Api.id(cases.get("open since 2023")));
            case "another type" -> amend(seen, "type", "CONTRACT");
            case "another source" -> amend(seen, "source", "INITIATIVE");
            case "another handler" -> amend(seen, "handledBy", "JOINT");
            case "another village" -> amend(seen, "villageCode", ground.金桥村);
            case "difficult" -> amend(seen, "difficult", true);
            case "more parties" -> amend(seen, "partyCount", 4);
            case "accepted in 2023" -> amend(seen, "acceptedOn", "2023-05-07");
            case "accepted in 2024" -> amend(seen, "acceptedOn", "2024-12-31");
            case "accepted in 2025" -> amend(seen, "acceptedOn", "2025-01-01");
            case "extended by a year" -> amend(seen, "extendedTo", "2025-11-06");
            case "failed in 2023" -> conclude(seen, failure("2023-12-31"));
            case "failed in 2024" -> conclude(seen, failure("2024-12-31"));
            case "failed in 2025" -> conclude(seen, failure("2025-01-31"));
            case "settled in writing" -> conclude(seen, asItWas(seen).with("agreement.form", "WRITTEN"));
            case "settled for more" -> conclude(seen, asItWas(seen).with("agreement.amount", "900.01"));
            case "settled a day later" -> conclude(seen, dayLater(seen));
            case "other terms" -> conclude(seen, asItWas(seen).with("agreement.terms", "改道"));
            case "effective later" -> conclude(seen, asItWas(seen).with("agreement.effectiveOn", "2025-02-01"));
            case "to be performed by a day" -> conclude(seen, asItWas(seen).with("agreement.performBy", "2025-02-01"));
            case "performed" -> Api.followUp(seen, performedOn("2025-03-12"));
            case "confirmed" ->
                Api.followUp(seen, nothing().with("confirmation", "CONFIRMED").with("confirmedOn", "2025-03-12"));
            case "reopened" -> Api.reopen(seen, because("反悔"));
            case "annulled as a duplicate" ->
                Api.annul(seen, because("重复登记").with("duplicateOf", Api.id(cases.get("annulled"))));
            case "merged in 2025" -> merge(village(of), "2025-03-10");
            case "merged when 2024 began" -> merge(village(of), "2024-01-01");
            case "merged when 2024 had begun" -> merge(village(of), "2024-01-02");
            case "merged in 2023" -> merge(village(of), "2023-06-01");
            case "merged in 2021" -> merge(village(of), "2021-06-01");
            case "no longer merged" -> Api.rename(village(of), "又分开");
            case "merged half a year later" -> merge(village(of), "2023-12-01");
            case "listed anew" -> Api.rename(ground.code + "998", "新村");
            case "listed anew as merged in 2021" -> merge(ground.code + "998", "2021-06-01");
            case "another name" -> Api.rename(village(of), "红莲村");
            default -> throw new IllegalArgumentException(what);
        };
    }

    private String village(String which) {
        return switch (which) {
            case "an empty village" -> emptyVillage;
            case "a village with a case carried over" -> ground.六里村;
            case "a village merged in 2023" -> mergedVillage;
            default -> throw new IllegalArgumentException(which);
        };
    }

    private Body open(String acceptedOn) {
        return aCase().in(ground.莲花村).acceptedOn(acceptedOn);
    }

    private Body settled(String acceptedOn, String concludedOn) {
        return open(acceptedOn)
                .with("partyCount", 3)
                .with("outcome", aSettlement().with("concludedOn", concludedOn).fields());
    }

    private static Body failure(String on) {
        return aFailure().with("concludedOn", on);
    }

    private static Body dayLater(Response seen) {
        var day = LocalDate.parse(seen.path("outcome.concludedOn")).plusDays(1);
        return asItWas(seen).with("concludedOn", day.toString());
    }

    /** What a case says, sent again but for one field. */
    private static Response amend(Response seen, String field, Object value) {
        return Api.amend(seen, sent(seen).with(field, value));
    }

    private static Body sent(Response seen) {
        var same = anOpenCase();
        for (var field : new String[] {"villageCode", "type", "source", "handledBy", "acceptedOn", "partyCount"}) {
            same = seen.path(field) == null ? same : same.with(field, seen.path(field));
        }
        return same;
    }

    private static Body asItWas(Response seen) {
        return aSettlement().with("concludedOn", seen.path("outcome.concludedOn"));
    }

    private static Response conclude(Response seen, Body outcome) {
        return Api.conclude(seen, outcome.with("changeReason", "记错"));
    }

    private Response merge(String village, String on) {
        return given().contentType("application/json; charset=UTF-8")
                .body(Map.of("name", "旧村", "mergedInto", ground.莲花村, "mergedOn", on))
                .put("/api/v1/villages/" + village);
    }
}
