package township.mediation.figures.reports.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.AreaCode;
import township.mediation.figures.reports.PublishedReport;
import township.mediation.figures.reports.ReportBytes;
import township.mediation.figures.statistics.rest.CacheableFigures;
import township.mediation.figures.statistics.rest.CacheableFigures.Form;
import township.mediation.http.formats.Format;
import township.mediation.http.web.FigureETag;

/** Answers with published reports. As JSON they are the exact bytes whose SHA-256 is listed with the versions. */
@ApplicationScoped
class PublishedAnswers {

    private static final String REPR_DIGEST = "Repr-Digest";

    private final CacheableFigures answers;
    private final ReportBytes bytes;

    PublishedAnswers(CacheableFigures answers, ReportBytes bytes) {
        this.answers = answers;
        this.bytes = bytes;
    }

    /** @param state tells it from other files of the same year */
    static String fileName(int year, AreaCode area, String state) {
        return "mediation-%d-%s-%s".formatted(year, area.value(), state);
    }

    /** Answers in the form that was asked for, or 304 if the client has it already. */
    Response of(PublishedReport report, int year, AreaCode township, @Nullable String ifNoneMatch, Form form) {
        if (form.format() == Format.JSON) {
            return of(report, ifNoneMatch);
        }
        var tag = answers.tag(form, report.digest());
        return tag.known(ifNoneMatch).covers(report.version())
                ? answers.notModified(tag, report.version())
                : answers.ok(
                        RenderedReport.of(bytes.read(report), report.digest(), form),
                        form,
                        fileName(year, township, "v" + report.version()),
                        tag,
                        report.version());
    }

    Response of(PublishedReport report, @Nullable String ifNoneMatch) {
        return tag(report).known(ifNoneMatch).covers(report.version())
                ? answers.notModified(tag(report), report.version())
                : exactly(report).build();
    }

    /** Its bytes, with their digest (RFC 9530), because of which nothing compresses them on the way. */
    Response.ResponseBuilder exactly(PublishedReport report) {
        var digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(report.digest()));
        return Response.fromResponse(answers.json(report.json(), tag(report), report.version()))
                .header(REPR_DIGEST, "sha-256=:" + digest + ":");
    }

    private static FigureETag tag(PublishedReport report) {
        return new FigureETag(report.digest(), false);
    }
}
