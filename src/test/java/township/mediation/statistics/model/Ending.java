package township.mediation.statistics.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/** How a case ended; without a form there is no agreement. */
record Ending(
        String result,
        LocalDate concludedOn,
        String form,
        String amount,
        String performance,
        LocalDate performedOn,
        String confirmation,
        LocalDate confirmedOn) {

    boolean is(String asked) {
        return result.equals(asked);
    }

    BigDecimal yuan() {
        return amount == null ? BigDecimal.ZERO : new BigDecimal(amount);
    }

    /** An agreement as it is when a case is concluded: nothing has followed yet. */
    Ending notFollowedUp() {
        return new Ending(result, concludedOn, form, amount, null, null, null, null);
    }

    boolean isRefused(LocalDate acceptedOn) {
        return concludedOn.isBefore(acceptedOn)
                || is("SETTLED") != (form != null)
                || (performedOn != null && performedOn.isBefore(concludedOn))
                || (confirmedOn != null && confirmedOn.isBefore(concludedOn));
    }

    boolean saysTheSameAs(Ending other) {
        return result.equals(other.result)
                && concludedOn.equals(other.concludedOn)
                && Objects.equals(form, other.form)
                && yuan().compareTo(other.yuan()) == 0;
    }
}
