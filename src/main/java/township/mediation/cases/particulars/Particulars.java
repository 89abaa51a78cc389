package township.mediation.cases.particulars;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The confidential part of a case (People's Mediation Law, article 4, and the privacy of the parties). It is stored
 * only under the seal of {@link ParticularsSeal}.
 *
 * @param reason why the case ended as it did
 * @param terms of the agreement
 * @param annulmentReason why the case was annulled
 * @param changeReason why a change was made; only events have one
 */
public record Particulars(
        @Nullable String summary,
        List<Party> parties,
        @Nullable String reason,
        @Nullable String terms,
        @Nullable String annulmentReason,
        @Nullable String changeReason) {

    /** What a request says that describes a case. */
    public interface Described {
        @Nullable
        String summary();

        @Nullable
        List<Party> parties();
    }

    public static Particulars ofOpenCase(Described described) {
        var parties = described.parties();
        return new Particulars(
                described.summary(), parties == null ? List.of() : List.copyOf(parties), null, null, null, null);
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
