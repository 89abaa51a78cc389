package township.mediation.cases.particulars;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is confidential about a case (People's Mediation Law, article 4 and the privacy of the parties). It is stored
 * only as {@link ParticularsSeal} seals it.
 *
 * @param reason why the case ended as it did
 * @param terms of the agreement
 * @param annulmentReason why the case counts no longer
 * @param changeReason why a change was made; of an event only
 */
public record Particulars(
        @Nullable String summary,
        List<Party> parties,
        @Nullable String reason,
        @Nullable String terms,
        @Nullable String annulmentReason,
        @Nullable String changeReason) {

    /** Of a case of which no more is known yet. */
    public static Particulars ofOpenCase(@Nullable String summary, List<Party> parties) {
        return new Particulars(summary, parties, null, null, null, null);
    }

    public Particulars concludedWith(@Nullable String conclusionReason, @Nullable String conclusionTerms) {
        return new Particulars(summary, parties, conclusionReason, conclusionTerms, annulmentReason, null);
    }

    public Particulars withOutcomeOf(Particulars other) {
        return new Particulars(summary, parties, other.reason, other.terms, other.annulmentReason, null);
    }

    public Particulars annulledBecause(String why) {
        return new Particulars(summary, parties, reason, terms, why, null);
    }

    public Particulars changedBecause(@Nullable String why) {
        return new Particulars(summary, parties, reason, terms, annulmentReason, why);
    }

    @Override
    public String toString() {
        return "Particulars";
    }
}
