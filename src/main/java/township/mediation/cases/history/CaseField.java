package township.mediation.cases.history;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import township.mediation.cases.facts.Agreement;
import township.mediation.cases.facts.Money;
import township.mediation.cases.facts.Outcome;

/** The fields of a case that people enter, in the order in which histories list them. */
public enum CaseField {
    REGISTER_NUMBER("registerNumber", of -> of.facts().registerNumber()),
    VILLAGE_CODE("villageCode", of -> of.facts().villageCode()),
    TYPE("type", of -> of.facts().type()),
    SOURCE("source", of -> of.facts().source()),
    HANDLED_BY("handledBy", of -> of.facts().handledBy()),
    ACCEPTED_ON("acceptedOn", of -> of.facts().acceptedOn()),
    EXTENDED_TO("extendedTo", of -> of.facts().extendedTo()),
    SUMMARY("summary", of -> of.particulars().summary()),
    DIFFICULT("difficult", of -> of.facts().difficult()),
    PARTIES("parties", of -> of.particulars().parties()),
    PARTY_COUNT("partyCount", of -> of.facts().partyCount()),
    MEDIATOR("mediator", of -> of.facts().mediator()),
    PREVIOUS_CASE("previousCaseId", of -> of.facts().previousCaseId()),
    RESULT("outcome.result", ofOutcome(Outcome::result)),
    CONCLUDED_ON("outcome.concludedOn", ofOutcome(Outcome::concludedOn)),
    REASON("outcome.reason", of -> of.particulars().reason()),
    FORM("outcome.agreement.form", ofAgreement(Agreement::form)),
    AMOUNT("outcome.agreement.amount", ofAgreement(agreed -> Money.text(agreed.amount()))),
    EFFECTIVE_ON("outcome.agreement.effectiveOn", ofAgreement(Agreement::effectiveOn)),
    PERFORM_BY("outcome.agreement.performBy", ofAgreement(Agreement::performBy)),
    PERFORMANCE("outcome.agreement.performance", ofAgreement(Agreement::performance)),
    PERFORMED_ON("outcome.agreement.performedOn", ofAgreement(Agreement::performedOn)),
    CONFIRMATION("outcome.agreement.confirmation", ofAgreement(Agreement::confirmation)),
    CONFIRMATION_APPLIED_ON("outcome.agreement.confirmationAppliedOn", ofAgreement(Agreement::confirmationAppliedOn)),
    CONFIRMED_ON("outcome.agreement.confirmedOn", ofAgreement(Agreement::confirmedOn)),
    TERMS("outcome.agreement.terms", of -> of.particulars().terms()),
    ANNULMENT_REASON("annulment.reason", of -> of.particulars().annulmentReason()),
    DUPLICATE_OF("annulment.duplicateOf", of -> of.facts().duplicateOf());

    private final String path;
    private final Function<CaseContent, @Nullable Object> value;

    CaseField(String path, Function<CaseContent, @Nullable Object> value) {
        this.path = path;
        this.value = value;
    }

    /** The dotted path in a case as the API shows it. */
    public String path() {
        return path;
    }

    /** As an answer writes it; null if the case does not have it. */
    @Nullable
    Object in(CaseContent content) {
        return value.apply(content);
    }

    private static Function<CaseContent, @Nullable Object> ofOutcome(Function<Outcome, @Nullable Object> value) {
        return of -> {
            var outcome = of.facts().outcome();
            return outcome == null ? null : value.apply(outcome);
        };
    }

    private static Function<CaseContent, @Nullable Object> ofAgreement(Function<Agreement, @Nullable Object> value) {
        return of -> {
            var agreement = of.facts().agreement();
            return agreement == null ? null : value.apply(agreement);
        };
    }
}
