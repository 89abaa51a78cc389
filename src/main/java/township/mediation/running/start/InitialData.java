package township.mediation.running.start;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.Config;
import township.mediation.areas.AreaCode;
import township.mediation.areas.Areas;
import township.mediation.cases.PartyReindexing;
import township.mediation.files.OperatorError;
import township.mediation.http.Order;
import township.mediation.running.settings.MainSettings;

/** Loads into the database what every start loads before the service reports that it is ready. */
@Singleton
class InitialData {

    private final KeyClaim key;
    private final PartyReindexing names;
    private final ClockAtStart clock;
    private final Lists lists;
    private final Areas areas;
    private final Demo demo;
    private final FirstAccounts accounts;
    private final Config config;

    InitialData(
            KeyClaim key,
            PartyReindexing names,
            ClockAtStart clock,
            Lists lists,
            Areas areas,
            Demo demo,
            FirstAccounts accounts,
            Config config) {
        this.key = key;
        this.names = names;
        this.clock = clock;
        this.lists = lists;
        this.areas = areas;
        this.demo = demo;
        this.accounts = accounts;
        this.config = config;
    }

    void load(@Observes @Priority(Order.INITIAL_DATA) StartupEvent started) {
        key.make();
        names.hashAgainWhereTheRuleIsNew();
        clock.tell();
        lists.load();
        var home = setting("mediation.home");
        if (!AreaCode.isCode(home) || !areas.isListed(AreaCode.of(home))) {
            throw unlisted();
        }
        if (isSet(MainSettings.DEMO)) {
            demo.load();
        } else {
            demo.warnIfDemo();
            if (!isSet(MainSettings.NEW_ADMIN_PASSWORD)) {
                accounts.provideAdministrator();
            }
        }
    }

    static OperatorError unlisted() {
        return new OperatorError("mediation.home is no area of the lists: set it to the code of a listed area,"
                + " or name lists that have it by mediation.areas and mediation.villages.");
    }

    private boolean isSet(String flag) {
        return config.getOptionalValue(flag, Boolean.class).orElse(false);
    }

    private String setting(String name) {
        return config.getValue(name, String.class);
    }
}
