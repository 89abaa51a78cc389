package township.mediation.cases.facts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The facts of how a case ended; the reason is one of the particulars. */
@Embeddable
public record Outcome(
        @Enumerated(EnumType.STRING) Result result,
        @Column(name = "concluded_on") LocalDate concludedOn,
        @Embedded @Nullable Agreement agreement) {

    /** The form of the agreement; null if there is none. */
    public @Nullable AgreementForm form() {
        return agreement == null ? null : agreement.form();
    }

    /** The amount of the agreement in yuan, with two decimals; null if there is none. */
    public @Nullable BigDecimal amount() {
        return agreement == null ? null : agreement.amount();
    }

    public Outcome with(Agreement followedUp) {
        return new Outcome(result, concludedOn, followedUp);
    }

    /** Keeps the performance and confirmation of a settlement that stays a settlement. */
    public Outcome keepingFollowUpOf(@Nullable Outcome before) {
        var kept = before == null ? null : before.agreement;
        return agreement == null || kept == null ? this : with(agreement.followedUpAs(kept));
    }
}
