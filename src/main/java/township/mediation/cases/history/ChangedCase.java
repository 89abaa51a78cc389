package township.mediation.cases.history;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import township.mediation.cases.facts.Facts;

/**
 * What a case said before some of its changes and what it says after them.
 *
 * @param before null if the case was not recorded yet
 */
public record ChangedCase(UUID id, @Nullable Facts before, Facts after) {}
