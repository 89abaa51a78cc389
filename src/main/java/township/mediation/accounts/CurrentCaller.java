package township.mediation.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import township.mediation.areas.AreaCode;

/** The caller of the request being answered: until accounts exist, always the office of the home area. */
@ApplicationScoped
public class CurrentCaller {

    private final Caller office;

    public CurrentCaller(@ConfigProperty(name = "mediation.home") String home) {
        this.office = new Caller("office", Role.OFFICE, new AreaCode(home));
    }

    public Caller get() {
        return office;
    }
}
