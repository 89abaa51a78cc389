package township.mediation.refusals;

import java.util.UUID;

/** A case on record because of which something is refused. Named only to a caller who may see it. */
public record ExistingCase(UUID id, String number) {}
