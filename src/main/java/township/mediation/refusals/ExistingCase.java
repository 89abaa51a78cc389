package township.mediation.refusals;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A recorded case that is the reason for a refusal. It is named only to callers who may see it. */
@Schema(description = "The case that is already on record")
public record ExistingCase(
        UUID id,

        @Schema(description = "The number that people use: `township-year-sequence`", example = "431223206-2024-0001")
        String number) {}
