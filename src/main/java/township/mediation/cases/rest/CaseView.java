package township.mediation.cases.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import township.mediation.cases.Case;
import township.mediation.cases.Warning;
import township.mediation.cases.facts.DisputeType;
import township.mediation.cases.facts.Handler;
import township.mediation.cases.facts.Source;
import township.mediation.cases.facts.Status;
import township.mediation.cases.history.CaseContent;
import township.mediation.cases.particulars.Party;
import township.mediation.texts.Language;

/** A case as it is answered. */
public record CaseView(
        UUID id,

        @Schema(
                description = "The number that people use: township, year of acceptance and sequence number",
                pattern = "^\\d{9}-\\d{4}-\\d{4,}$",
                example = "431223206-2024-0007")
        String number,

        @Nullable String registerNumber,

        @Schema(pattern = "^\\d{12}$", example = "431223206215")
        String villageCode,

        String villageName,
        DisputeType type,
        Source source,
        Handler handledBy,
        LocalDate acceptedOn,
        @Nullable LocalDate extendedTo,

        @Schema(
                description = "The day by which the case should be concluded: one month after acceptance, or "
                        + "`extendedTo` if that is later")
        LocalDate dueOn,

        @Schema(description = "Whether the case is open and `dueOn` has passed")
        boolean overdue,

        @Nullable String summary,
        boolean difficult,
        List<Party> parties,
        @Nullable Integer partyCount,
        @Nullable String mediator,
        Status status,
        @Nullable OutcomeView outcome,
        @Nullable AnnulmentView annulment,
        @Nullable UUID previousCaseId,

        @Schema(description = "The number of changes so far, which is also the ETag of the case", minimum = "1")
        int version,

        Instant recordedAt,
        String recordedBy,
        @Nullable Instant amendedAt,
        @Nullable String amendedBy,
        List<WarningView> warnings) {

    /** Why a case was annulled. */
    public record AnnulmentView(String reason, @Nullable UUID duplicateOf) {

        static @Nullable AnnulmentView of(CaseContent content) {
            var reason = content.particulars().annulmentReason();
            return reason == null
                    ? null
                    : new AnnulmentView(reason, content.facts().duplicateOf());
        }

        @Override
        public String toString() {
            return "AnnulmentView";
        }
    }

    /** Something that may be wrong with a case, although it was accepted. */
    public record WarningView(String slug, String message, List<UUID> cases) {

        static WarningView of(Warning warning, Language language) {
            var kind = warning.kind();
            return new WarningView(kind.slug(), kind.message(language), warning.cases());
        }
    }

    static CaseView of(Case shown, CaseContent content, LocalDate today, List<WarningView> warnings) {
        var facts = content.facts();
        var particulars = content.particulars();
        return new CaseView(
                shown.id(),
                shown.number().in(shown.township()),
                facts.registerNumber(),
                facts.villageCode(),
                shown.village().name(),
                facts.type(),
                facts.source(),
                facts.handledBy(),
                facts.acceptedOn(),
                facts.extendedTo(),
                shown.dueOn(),
                shown.overdue(today),
                particulars.summary(),
                facts.difficult(),
                particulars.parties(),
                facts.partyCount(),
                facts.mediator(),
                shown.status(),
                facts.outcome() == null ? null : OutcomeView.of(facts.outcome(), particulars),
                AnnulmentView.of(content),
                facts.previousCaseId(),
                shown.version(),
                shown.recordedAt(),
                shown.recordedBy(),
                shown.amendedAt(),
                shown.amendedBy(),
                warnings);
    }

    @Override
    public String toString() {
        return "CaseView";
    }
}
