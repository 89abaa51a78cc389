package township.mediation.figures.statistics.model.ledger;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** All that a case says, with its defaults. */
public record ModelContent(Dispute dispute, Ending ending, Annulled annulment) {

    /** Why a case counts no longer. */
    public record Annulled(String reason, String duplicateOf) {}

    public boolean isAnnulled() {
        return annulment != null;
    }

    public String status() {
        if (isAnnulled()) {
            return "ANNULLED";
        }
        return ending == null ? "OPEN" : "CONCLUDED";
    }

    ModelAgreement agreement() {
        return ending == null ? null : ending.agreement();
    }

    /** The rules on what a case says by itself. */
    Set<String> broken() {
        var broken = new TreeSet<>(dispute.broken());
        if (ending != null) {
            broken.addAll(ending.broken(dispute.acceptedOn()));
        }
        return broken;
    }

    /** By their dotted paths, as an answer writes them. */
    Map<String, Object> fields() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("villageCode", dispute.village());
        fields.put("type", dispute.type());
        fields.put("source", dispute.source());
        fields.put("handledBy", dispute.handledBy());
        fields.put("acceptedOn", text(dispute.acceptedOn()));
        fields.put("extendedTo", text(dispute.extendedTo()));
        fields.put("difficult", dispute.difficult());
        fields.putAll(dispute.details().fields());
        if (ending != null) {
            fields.put("outcome.result", ending.result());
            fields.put("outcome.concludedOn", text(ending.concludedOn()));
            fields.put("outcome.reason", ending.reason());
        }
        if (agreement() != null) {
            add(fields, "outcome.agreement.", agreement());
        }
        if (annulment != null) {
            fields.put("annulment.reason", annulment.reason());
            fields.put("annulment.duplicateOf", annulment.duplicateOf());
        }
        return fields;
    }

    private static void add(Map<String, Object> fields, String path, ModelAgreement agreement) {
        var aftermath = agreement.aftermath();
        fields.put(path + "form", agreement.form());
        fields.put(path + "terms", agreement.terms());
        fields.put(path + "amount", agreement.amount());
        fields.put(path + "effectiveOn", text(agreement.effectiveOn()));
        fields.put(path + "performBy", text(agreement.performBy()));
        fields.put(path + "performance", aftermath.performance());
        fields.put(path + "performedOn", text(aftermath.performedOn()));
        fields.put(path + "confirmation", aftermath.confirmation());
        fields.put(path + "confirmationAppliedOn", text(aftermath.appliedOn()));
        fields.put(path + "confirmedOn", text(aftermath.confirmedOn()));
    }

    private static String text(Object date) {
        return date == null ? null : date.toString();
    }
}
