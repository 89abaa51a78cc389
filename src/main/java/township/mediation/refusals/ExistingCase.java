package township.mediation.refusals;

import java.util.UUID;

/** A recorded case that is the reason for a refusal. It is named only to callers who may see it. */
public record ExistingCase(UUID id, String number) {}
