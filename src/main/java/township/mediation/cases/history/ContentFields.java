package township.mediation.cases.history;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import township.mediation.cases.facts.Agreement;
import township.mediation.cases.facts.Facts;
import township.mediation.cases.facts.Money;
import township.mediation.cases.particulars.Particulars;

/** The fields of a case by their dotted paths, all of them whatever the case, as an answer writes them. */
final class ContentFields {

    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

    private ContentFields() {}

    static Map<String, @Nullable Object> of(CaseContent content) {
        var listed = new ContentFields();
        listed.add(content.facts(), content.particulars());
        return listed.fields;
    }

    private void add(Facts facts, Particulars particulars) {
        fields.put("registerNumber", facts.registerNumber());
        fields.put("villageCode", facts.villageCode());
        fields.put("type", facts.type());
        fields.put("source", facts.source());
        fields.put("handledBy", facts.handledBy());
        fields.put("acceptedOn", facts.acceptedOn());
        fields.put("extendedTo", facts.extendedTo());
        fields.put("summary", particulars.summary());
        fields.put("difficult", facts.difficult());
        fields.put("parties", particulars.parties());
        fields.put("partyCount", facts.partyCount());
        fields.put("mediator", facts.mediator());
        fields.put("previousCaseId", facts.previousCaseId());
        var outcome = facts.outcome();
        fields.put("outcome.result", outcome == null ? null : outcome.result());
        fields.put("outcome.concludedOn", outcome == null ? null : outcome.concludedOn());
        fields.put("outcome.reason", particulars.reason());
        add(outcome == null ? null : outcome.agreement());
        fields.put("outcome.agreement.terms", particulars.terms());
        fields.put("annulment.reason", particulars.annulmentReason());
        fields.put("annulment.duplicateOf", facts.duplicateOf());
    }

    private void add(@Nullable Agreement agreement) {
        var path = "outcome.agreement.";
        fields.put(path + "form", agreement == null ? null : agreement.form());
        fields.put(path + "amount", agreement == null ? null : Money.text(agreement.amount()));
        fields.put(path + "effectiveOn", agreement == null ? null : agreement.effectiveOn());
        fields.put(path + "performBy", agreement == null ? null : agreement.performBy());
        fields.put(path + "performance", agreement == null ? null : agreement.performance());
        fields.put(path + "performedOn", agreement == null ? null : agreement.performedOn());
        fields.put(path + "confirmation", agreement == null ? null : agreement.confirmation());
        fields.put(path + "confirmationAppliedOn", agreement == null ? null : agreement.confirmationAppliedOn());
        fields.put(path + "confirmedOn", agreement == null ? null : agreement.confirmedOn());
    }
}
