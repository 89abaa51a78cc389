package township.mediation.accounts;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import township.mediation.areas.AreaCode;

/** Whoever a test says that is asking; until it says so, the office of the home area, as in the product. */
@Alternative
@Priority(1)
@Singleton
public class CallerForTests extends CurrentCaller {

    private final Caller office;
    private volatile Caller caller;

    public CallerForTests(@ConfigProperty(name = "mediation.home") String home) {
        super(home);
        this.office = super.get();
        this.caller = office;
    }

    @Override
    public Caller get() {
        return caller;
    }

    public void become(Role role, String area) {
        caller = new Caller(role.name().toLowerCase(Locale.ROOT), role, new AreaCode(area));
    }

    public void becomeTheOfficeAtHome() {
        caller = office;
    }
}
