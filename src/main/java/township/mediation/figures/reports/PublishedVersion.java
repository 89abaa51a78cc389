package township.mediation.figures.reports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A version without its bytes.
 *
 * @param digest the SHA-256 of its bytes, in hexadecimal
 * @param changes which figures differ from the version before it
 * @param cases whose histories explain the difference
 */
public record PublishedVersion(
        int version,
        Instant publishedAt,
        String publishedBy,
        String definition,
        String digest,
        List<FigureChange> changes,
        List<UUID> cases) {}
