package township.mediation.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is confidential about a case (People's Mediation Law, article 4 and the privacy of the parties). It is stored
 * only as {@link ParticularsSeal} seals it.
 *
 * @param reason why the case ended as it did
 * @param terms of the agreement
 * @param changeReason why a change was made; of an event only
 */
public record Particulars(
        @Nullable String summary,
        List<Party> parties,
        @Nullable String reason,
        @Nullable String terms,
        @Nullable String changeReason) {

    Particulars concludedWith(@Nullable String conclusionReason, @Nullable String conclusionTerms) {
        return new Particulars(summary, parties, conclusionReason, conclusionTerms, null);
    }

    Particulars changedBecause(@Nullable String why) {
        return new Particulars(summary, parties, reason, terms, why);
    }
}
