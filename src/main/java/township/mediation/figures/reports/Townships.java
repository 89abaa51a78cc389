package township.mediation.figures.reports;

/** How many townships an area has, and how many of them have published the year. */
public record Townships(long published, long of) {}
