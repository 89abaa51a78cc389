package township.mediation.figures.statistics.model.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** What the parties agreed, and what has become of it; without an aftermath none is sent. */
public record ModelAgreement(
        String form, String terms, String amount, LocalDate effectiveOn, LocalDate performBy, Aftermath aftermath) {

    private static final String AMOUNT = "\\d{1,12}(\\.\\d{1,2})?";

    ModelAgreement with(Aftermath other) {
        return new ModelAgreement(form, terms, amount, effectiveOn, performBy, other);
    }

    ModelAgreement withDefaults(LocalDate concludedOn) {
        return new ModelAgreement(
                form,
                terms,
                amount == null || amount.matches(AMOUNT) ? yuan().setScale(2).toPlainString() : amount,
                effectiveOn == null ? concludedOn : effectiveOn,
                performBy,
                aftermath == null ? Aftermath.NONE_YET : aftermath.withDefaults());
    }

    public BigDecimal yuan() {
        return amount == null ? BigDecimal.ZERO : new BigDecimal(amount);
    }

    /** With its defaults. */
    Set<String> broken(LocalDate concludedOn) {
        var broken = new TreeSet<>(aftermath.broken(concludedOn));
        if (!amount.matches(AMOUNT)) {
            broken.add("amount-invalid");
        }
        return broken;
    }

    RequestBody body() {
        return new RequestBody()
                .with("form", form)
                .with("terms", terms)
                .with("amount", amount)
                .with("effectiveOn", effectiveOn)
                .with("performBy", performBy)
                .with(aftermath == null ? new RequestBody() : aftermath.body());
    }
}
