package township.mediation.cases.rest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import township.mediation.cases.CaseFilter;
import township.mediation.cases.Position;
import township.mediation.http.formats.Csv;
import township.mediation.http.formats.CsvFor;
import township.mediation.http.formats.Pieces;
import township.mediation.http.web.LongReads;
import township.mediation.people.accounts.Caller;
import township.mediation.people.audit.Audit;
import township.mediation.people.audit.AuditAction;
import township.mediation.refusals.Refusal;
import township.mediation.texts.Language;

/**
 * All cases that match a filter, as CSV. Each page is read in a short transaction of its own, so that neither a long
 * list nor a slow reader occupies memory, a worker or a database connection. The file is therefore not a snapshot.
 */
@ApplicationScoped
class CaseExport {

    private static final int PAGE = 200;

    private final CaseFinder finder;
    private final LongReads reads;
    private final CaseAnswers answers;
    private final ExportPlaces places;
    private final Audit audit;

    CaseExport(CaseFinder finder, LongReads reads, CaseAnswers answers, ExportPlaces places, Audit audit) {
        this.finder = finder;
        this.reads = reads;
        this.answers = answers;
        this.places = places;
        this.audit = audit;
    }

    /**
     * Records the export in the audit before anything is read.
     *
     * @param after the case after which the export begins; null for all cases
     * @throws Refusal too-many-exports
     */
    Pieces of(CaseFilter filter, @Nullable Position after, Language language, CsvFor readers, Caller caller) {
        places.take(caller);
        var pages = new Pages(filter, after, language, readers, caller);
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> audit.append(
                            AuditAction.PARTICULARS_EXPORTED,
                            caller.name(),
                            filter.area().value(),
                            caller.address(),
                            caller.area()));
            // A failure at this point can still be answered as a problem.
            pages.readAhead();
            return pages;
        } catch (RuntimeException failure) {
            pages.close();
            throw failure;
        }
    }

    private final class Pages implements Pieces {

        private final CaseFilter filter;
        private final Language language;
        private final Caller caller;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final Csv csv;

        private @Nullable Position position;
        private boolean complete;

        Pages(CaseFilter filter, @Nullable Position after, Language language, CsvFor readers, Caller caller) {
            this.filter = filter;
            this.position = after;
            this.language = language;
            this.caller = caller;
            try {
                this.csv = new Csv(bytes, readers);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            csv.row(CaseColumns.headers(language));
        }

        @Override
        public Optional<byte[]> next() {
            if (bytes.size() == 0 && !complete) {
                readAhead();
            }
            var piece = bytes.toByteArray();
            bytes.reset();
            return piece.length == 0 ? Optional.empty() : Optional.of(piece);
        }

        void readAhead() {
            var start = position;
            var page = reads.patiently(
                    () -> QuarkusTransaction.requiringNew().call(() -> finder.find(filter, start, PAGE)));
            for (var found : page.cases()) {
                csv.row(CaseColumns.cells(answers.view(found), language));
            }
            flush();
            position = page.next();
            complete = position == null;
        }

        private void flush() {
            try {
                csv.flush();
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }

        @Override
        public void close() {
            places.giveBack(caller);
        }
    }
}
