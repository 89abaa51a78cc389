package township.mediation.cases.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import township.mediation.http.formats.Csv;
import township.mediation.texts.Language;
import township.mediation.texts.Texts;

/**
 * A case as one row of a table: its fields by their dotted paths, in Chinese with the labels of people, in English as
 * programs name them.
 */
@ApplicationScoped
class CaseColumns {

    private static final List<String> PATHS = List.of(
            "id",
            "number",
            "registerNumber",
            "villageCode",
            "villageName",
            "type",
            "source",
            "handledBy",
            "acceptedOn",
            "extendedTo",
            "dueOn",
            "overdue",
            "summary",
            "difficult",
            "parties",
            "partyCount",
            "mediator",
            "status",
            "outcome.result",
            "outcome.concludedOn",
            "outcome.reason",
            "outcome.agreement.form",
            "outcome.agreement.terms",
            "outcome.agreement.amount",
            "outcome.agreement.effectiveOn",
            "outcome.agreement.performBy",
            "outcome.agreement.performance",
            "outcome.agreement.performedOn",
            "outcome.agreement.confirmBy",
            "outcome.agreement.confirmation",
            "outcome.agreement.confirmationAppliedOn",
            "outcome.agreement.confirmedOn",
            "annulment.reason",
            "annulment.duplicateOf",
            "previousCaseId",
            "version",
            "recordedAt",
            "recordedBy",
            "amendedAt",
            "amendedBy");
    private static final Set<String> CODED =
            Set.of("type", "source", "handledBy", "status", "result", "form", "performance", "confirmation");

    /** Those of a date, an instant or an amount, which JSON writes as texts. */
    private static final Set<String> VALUES = Set.of(
            "acceptedOn",
            "extendedTo",
            "dueOn",
            "concludedOn",
            "amount",
            "effectiveOn",
            "performBy",
            "performedOn",
            "confirmBy",
            "confirmationAppliedOn",
            "confirmedOn",
            "recordedAt",
            "amendedAt");

    private final ObjectMapper json;

    CaseColumns(ObjectMapper json) {
        this.json = json;
    }

    List<String> headers(Language language) {
        return switch (language) {
            case ZH ->
                PATHS.stream()
                        .map(path -> Texts.in(language).of("field." + path))
                        .toList();
            case EN -> PATHS;
        };
    }

    List<Object> cells(CaseView shown, Language language) {
        JsonNode fields = json.valueToTree(shown);
        return PATHS.stream()
                .map(path -> cell(path, fields.at("/" + path.replace('.', '/')), language))
                .toList();
    }

    private static Object cell(String path, JsonNode value, Language language) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(party -> party(party, language))
                    .collect(Collectors.joining("; "));
        }
        if (value.isBoolean()) {
            return language == Language.ZH ? Texts.in(language).of("cell." + value.asText()) : value.booleanValue();
        }
        var field = path.substring(path.lastIndexOf('.') + 1);
        if (value.isTextual() && CODED.contains(field)) {
            return code(field, value, language);
        }
        var text = value.asText("");
        return value.isNumber() || VALUES.contains(field) ? new Csv.Value(text) : text;
    }

    private static String party(JsonNode party, Language language) {
        return Stream.of(
                        party.path("name").asText(),
                        code("partyRole", party.path("role"), language),
                        party.path("phone").textValue())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static String code(String kind, JsonNode code, Language language) {
        return language == Language.ZH ? Texts.in(language).of("code." + kind + "." + code.asText()) : code.asText();
    }
}
