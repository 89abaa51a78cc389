package township.mediation.figures.reports;

/**
 * A report as it was published, which never changes.
 *
 * @param change the number of its publication among the changes of the township's register
 * @param digest the SHA-256 of {@code json}, in hexadecimal
 * @param json the exact bytes of an {@link AnnualReportView}
 */
@SuppressWarnings("ArrayRecordComponent") // compared by its digest, if at all
public record PublishedReport(int version, long change, String digest, byte[] json) {}
