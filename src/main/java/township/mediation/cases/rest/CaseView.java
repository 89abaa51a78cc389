package township.mediation.cases.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import township.mediation.cases.Case;
import township.mediation.cases.Content;
import township.mediation.cases.DisputeType;
import township.mediation.cases.Handler;
import township.mediation.cases.Party;
import township.mediation.cases.Source;
import township.mediation.cases.Status;

/** A case as it is answered. */
public record CaseView(
        UUID id,
        String number,
        @Nullable String registerNumber,
        String villageCode,
        String villageName,
        DisputeType type,
        Source source,
        Handler handledBy,
        LocalDate acceptedOn,
        @Nullable LocalDate extendedTo,
        LocalDate dueOn,
        boolean overdue,
        @Nullable String summary,
        boolean difficult,
        List<Party> parties,
        @Nullable Integer partyCount,
        @Nullable String mediator,
        Status status,
        @Nullable OutcomeView outcome,
        @Nullable Annulment annulment,
        @Nullable UUID previousCaseId,
        int version,
        Instant recordedAt,
        String recordedBy,
        @Nullable Instant amendedAt,
        @Nullable String amendedBy,
        List<Warning> warnings) {

    /** Why a case counts no longer. */
    public record Annulment(String reason, @Nullable UUID duplicateOf) {}

    /** What may be wrong with a case, though it was not refused. */
    public record Warning(String slug, String message, List<UUID> cases) {}

    static CaseView of(Case shown, Content content, LocalDate today) {
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
                null,
                facts.previousCaseId(),
                shown.version(),
                shown.recordedAt(),
                shown.recordedBy(),
                shown.amendedAt(),
                shown.amendedBy(),
                List.of());
    }
}
