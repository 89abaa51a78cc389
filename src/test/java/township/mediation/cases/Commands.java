package township.mediation.cases;

import static township.mediation.cases.Api.id;
import static township.mediation.cases.Api.recorded;
import static township.mediation.cases.Body.aFailure;
import static township.mediation.cases.Body.aSettlement;
import static township.mediation.cases.Body.anOpenCase;
import static township.mediation.cases.Body.because;
import static township.mediation.cases.Body.nothing;
import static township.mediation.cases.Body.performedOn;

import io.restassured.response.Response;

/** The commands of the table in {@link CommandsTest}, and the cases that they are sent on. */
final class Commands {

    private Commands() {}

    /** @param seen an answer that showed the case, of {@link #aCaseThatIs} */
    static Response send(String command, String what, Response seen) {
        var open = anOpenCase().in(seen.path("villageCode"));
        return switch (command + ": " + what) {
            case "recordCase: flared up again" -> Api.record(open.with("previousCaseId", id(seen)));
            case "recordCases: flared up again" -> Api.batch(open.with("previousCaseId", id(seen)));
            case "amendCase: another type" -> Api.amend(seen, open.of("CONTRACT"));
            case "amendCase: a summary" -> Api.amend(seen, open.with("summary", "田埂"));
            case "amendCase: what it was" -> Api.amend(seen, open);
            case "concludeCase: settled" -> Api.conclude(seen, aSettlement());
            case "concludeCase: failed, and why so" ->
                Api.conclude(seen, aFailure().with("changeReason", "记错"));
            case "followUpAgreement: performed" -> Api.followUp(seen, performedOn("2025-03-12"));
            case "followUpAgreement: pending" -> Api.followUp(seen, nothing());
            case "reopenCase: why" -> Api.reopen(seen, because("反悔"));
            case "annulCase: recorded twice" -> Api.annul(seen, because("重复登记"));
            case "annulCase: another reason" -> Api.annul(seen, because("不属受理范围"));
            case "saveVillage: another name" -> Api.rename(seen.path("villageCode"), "新莲花村");
            default -> throw new IllegalArgumentException(command + ": " + what);
        };
    }

    /** @param status one, or how it came to be so */
    static Response aCaseThatIs(String status, String village) {
        var open = anOpenCase().in(village);
        return switch (status) {
            case "OPEN" -> recorded(open);
            case "SETTLED" -> recorded(open.with("outcome", aSettlement().fields()));
            case "ANNULLED" -> Api.annulled(aCaseThatIs("OPEN", village), because("重复登记"));
            case "EX-SETTLED" -> Api.annulled(aCaseThatIs("SETTLED", village), because("重复登记"));
            default ->
                recorded(open.with("outcome", aFailure().with("result", status).fields()));
        };
    }
}
