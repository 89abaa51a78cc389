package township.mediation.running.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;
import township.mediation.areas.AreaCode;
import township.mediation.areas.AreaLists;
import township.mediation.areas.Renaming;
import township.mediation.areas.UnusableList;
import township.mediation.files.OperatorError;
import township.mediation.people.audit.Audit;
import township.mediation.people.audit.AuditAction;

/** Loads the lists of areas and villages at a start. The log and the audit name everything that they rename. */
@ApplicationScoped
class Lists {

    static final String AREAS = "mediation.areas";
    static final String VILLAGES = "mediation.villages";
    private static final Logger LOG = Logger.getLogger(Lists.class);

    /** A new list of the whole country may rename hundreds; the audit has all of them. */
    private static final int TOLD_IN_THE_LOG = 3;

    private final AreaLists lists;
    private final Audit audit;
    private final Config config;

    Lists(AreaLists lists, Audit audit, Config config) {
        this.lists = lists;
        this.audit = audit;
        this.config = config;
    }

    /**
     * Reads the lists before there is a database.
     *
     * @return the codes that they list
     */
    static List<AreaCode> check(Config config) {
        try {
            return AreaLists.check(config.getValue(AREAS, String.class), config.getValue(VILLAGES, String.class));
        } catch (UnusableList unusable) {
            throw refused(unusable);
        }
    }

    @Transactional
    void load() {
        try {
            var loaded = lists.load(config.getValue(AREAS, String.class), config.getValue(VILLAGES, String.class));
            for (var renaming : loaded.renamed()) {
                audit.append(AuditAction.AREA_RENAMED, "start", renaming.toString(), null, renaming.code());
            }
            tell(loaded.renamed(), "Renamed, as the lists now have it");
            tell(loaded.ofOffices(), "Not renamed, for an office has set the name of the village itself");
            tell(loaded.unlike(), "Called otherwise by " + VILLAGES + " than by " + AREAS + ", which counts");
        } catch (UnusableList unusable) {
            throw refused(unusable);
        }
    }

    private static void tell(List<Renaming> renamings, String what) {
        renamings.stream()
                .limit(TOLD_IN_THE_LOG)
                .forEach(renaming -> LOG.warnf("%s: %s %s", what, renaming.code(), renaming));
        if (renamings.size() > TOLD_IN_THE_LOG) {
            LOG.warnf("%s: %d more", what, renamings.size() - TOLD_IN_THE_LOG);
        }
    }

    private static OperatorError refused(UnusableList unusable) {
        return new OperatorError(
                unusable.line() + ". Mend it, or name another by " + AREAS + " or " + VILLAGES + ".", unusable);
    }
}
