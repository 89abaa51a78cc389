package township.mediation.figures.reports.rest;

import org.jspecify.annotations.Nullable;
import township.mediation.figures.reports.AnnualReportView;
import township.mediation.figures.statistics.rest.CacheableFigures;
import township.mediation.figures.statistics.rest.TallyTable;

/** Writes a yearly report in each of its formats. */
final class RenderedReport {

    private RenderedReport() {}

    /**
     * What is answered.
     *
     * @param digest of the published version, in hexadecimal; null if the figures can still change
     */
    static Object of(AnnualReportView report, @Nullable String digest, CacheableFigures.Form form) {
        return switch (form.format()) {
            case JSON -> report;
            case CSV ->
                TallyTable.of(report.units(), report.total(), form.language()).csv(form.readers());
            case XLSX -> AnnualReportSheets.xlsx(report, digest, form.language());
            case TEXT -> report.narrative().in(form.language()) + "\n";
        };
    }
}
