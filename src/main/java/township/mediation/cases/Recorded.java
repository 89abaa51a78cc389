package township.mediation.cases;

/** A case as it is now, and whether the request that recorded it had been answered before. */
public record Recorded(Case recorded, boolean replayed) {}
