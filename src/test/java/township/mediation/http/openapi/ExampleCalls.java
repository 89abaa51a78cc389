package township.mediation.http.openapi;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import township.mediation.figures.reports.YearCalls;
import township.mediation.fixtures.Township;
import township.mediation.http.web.OpenCase;
import township.mediation.people.accounts.AccountsForTests;
import township.mediation.people.accounts.CallerForTests;
import township.mediation.people.accounts.Role;

/** Calls operations as their examples say, on something that is there. */
record ExampleCalls(
        ServedDocument document, AccountsForTests accounts, CallerForTests caller, AsDescribed asDescribed) {

    /** The ends of a period, which go together and in place of a year. */
    static final Set<String> ENDS = Set.of("from", "to");

    /** A parameter that no operation has. */
    static final String UNKNOWN = "colour";

    /** @param instead values of parameters that are not those of the examples, also of some that there are not */
    Response of(ServedDocument.Operation operation, Map<String, String> instead) {
        return of(Success.first(document, operation), instead);
    }

    /** What closes years or lists a village does so in a township where nobody else records. */
    Response of(Success success, Map<String, String> instead) {
        var there = new HashMap<>(instead);
        var closesYears = success.operation().path().matches(".*/annual/.*/(publication|reopening|versions.*)");
        var listsAnother = success.toString().equals("saveVillage 201");
        if (!closesYears && !listsAnother) {
            return sent(success, there);
        }
        var ground = Township.founded();
        caller.become(Role.OFFICE, ground.code);
        try {
            if (listsAnother) {
                there.put("code", ground.unlistedVillage());
            } else {
                there.put("area", ground.code);
                closeAndReopen(success);
            }
            return sent(success, there);
        } finally {
            caller.becomeTheOfficeAtHome();
        }
    }

    private static void closeAndReopen(Success success) {
        if (!success.toString().equals("publishAnnualReport 201")) {
            YearCalls.published(2024);
            YearCalls.reopened(2024, "2099-12-31");
        }
    }

    private Response sent(Success success, Map<String, String> instead) {
        if (success.status() == Success.NOT_MODIFIED) {
            instead.put("If-None-Match", send(success.operation(), instead).header("ETag"));
        }
        return send(success.operation(), instead);
    }

    /** On the ground that the caller stands on. */
    Response send(ServedDocument.Operation operation, Map<String, String> instead) {
        var values = new HashMap<>(instead);
        var accepted = Optional.ofNullable(values.remove("Accept")).orElse("application/json");
        var request = Success.first(document, operation).hasJson()
                ? given().filter(asDescribed).accept(accepted)
                : given().filter(asDescribed);
        values.put("Idempotency-Key", UUID.randomUUID().toString());
        if (operation.path().contains("{name}")) {
            accounts.give("lianhua", Role.MEDIATOR, "431223206215", AccountsForTests.PASSWORD);
        } else if (operation.path().contains("/me")) {
            request = request.header(
                    "Authorization", accounts.give("office", Role.OFFICE, "431223206", "demo-2024-office"));
        }
        if (operation.id().equals("revokeToken")) {
            values.put("id", accounts.made("office").listed().id().toString());
        } else if (operation.path().contains("{id}")) {
            var changed = operation.id().equals("followUpAgreement") ? OpenCase.settled() : OpenCase.amended();
            values.put("id", changed.id());
            values.put("If-Match", changed.tag());
        }
        var isYear = !values.keySet().containsAll(ENDS);
        for (var parameter : document.parameters(operation)) {
            var name = parameter.path("name").asText();
            var isSent = values.containsKey(name) || !isFilter(parameter) && (isYear || !name.equals("year"));
            var value = values.getOrDefault(name, ServedDocument.sample(parameter));
            values.remove(name);
            if (isSent) {
                request = switch (parameter.path("in").asText()) {
                    case "path" -> request.pathParam(name, value);
                    case "query" -> request.queryParam(name, value);
                    default -> request.header(name, value);
                };
            }
        }
        request = values.containsKey(UNKNOWN) ? request.queryParam(UNKNOWN, values.get(UNKNOWN)) : request;
        var body = operation.node().at("/requestBody/content/application~1json/example");
        if (body.isObject()) {
            var sent = operation.id().equals("createAccount")
                    ? ((ObjectNode) body.deepCopy()).put("name", accountName())
                    : body;
            request = request.contentType("application/json").body(sent.toString());
        }
        return request.request(operation.method().toUpperCase(Locale.ROOT), operation.path());
    }

    private static String accountName() {
        return UUID.randomUUID().toString().substring(0, 18);
    }

    /** One that narrows what is answered; a figure is of a period. */
    static boolean isFilter(JsonNode parameter) {
        return parameter.path("in").asText().equals("query")
                && !parameter.path("name").asText().equals("year");
    }
}
