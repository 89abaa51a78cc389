package township.mediation.cases.facts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The facts of how a case ended; its reason is one of the particulars. */
@Embeddable
public record Outcome(
        @Enumerated(EnumType.STRING) Result result,
        @Column(name = "concluded_on") LocalDate concludedOn,
        @Embedded @Nullable Agreement agreement) {

    /** Of the agreement, if there is one. */
    public @Nullable AgreementForm form() {
        return agreement == null ? null : agreement.form();
    }

    /** Of the agreement, if there is one: yuan, two decimals. */
    public @Nullable BigDecimal amount() {
        return agreement == null ? null : agreement.amount();
    }

    public Outcome with(Agreement followedUp) {
        return new Outcome(result, concludedOn, followedUp);
    }

    /** Keeps performance and confirmation where a settlement stays one. */
    public Outcome keepingFollowUpOf(@Nullable Outcome before) {
        var kept = before == null ? null : before.agreement;
        return agreement == null || kept == null ? this : with(agreement.followedUpAs(kept));
    }
}
