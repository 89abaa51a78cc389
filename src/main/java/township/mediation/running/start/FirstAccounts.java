package township.mediation.running.start;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import township.mediation.areas.AreaCode;
import township.mediation.files.OperatorError;
import township.mediation.people.accounts.AccountAdministration;
import township.mediation.people.accounts.Accounts;
import township.mediation.people.accounts.Caller;
import township.mediation.people.accounts.NewAccount;
import township.mediation.people.accounts.Role;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;
import township.mediation.texts.Language;
import township.mediation.texts.Texts;

/** The accounts that nobody can create, because there is no account yet to create them with. */
@Singleton
class FirstAccounts {

    private static final Logger LOG = Logger.getLogger(FirstAccounts.class);
    private static final String ADMIN = "admin";
    private static final String VILLAGE_OF_THE_DEMO = "431223206215";

    private final Accounts accounts;
    private final AccountAdministration keeping;
    private final AreaCode home;
    private final Config config;

    FirstAccounts(
            Accounts accounts,
            AccountAdministration keeping,
            @ConfigProperty(name = "mediation.home") String home,
            Config config) {
        this.accounts = accounts;
        this.keeping = keeping;
        this.home = AreaCode.of(home);
        this.config = config;
    }

    /** Creates an administrator of the home area with the chosen password, where the database has no account. */
    void provideAdministrator() {
        if (accounts.areNone()) {
            ChosenPassword.in(config).ifPresent(chosen -> create(account(ADMIN, Role.ADMIN, home, chosen)));
        }
    }

    /**
     * Creates the same with a generated password. It is shown only once, so it is made only when nothing can fail any
     * more.
     *
     * @param again even if there are accounts, for an operator who lost the password
     */
    @ActivateRequestContext
    void makeAdministrator(boolean again) {
        if (again) {
            show(keeping.restore(account(ADMIN, Role.ADMIN, home, null), theService()));
        } else if (accounts.areNone()) {
            create(account(ADMIN, Role.ADMIN, home, null)).ifPresent(FirstAccounts::show);
        }
    }

    /**
     * Creates one account for each role, with published passwords: the mediator's is of a village, the others of the
     * home area. Existing accounts stay as they are.
     */
    void createThoseOfTheDemo() {
        create(ofTheDemo("mediator", Role.MEDIATOR, new AreaCode(VILLAGE_OF_THE_DEMO)));
        create(ofTheDemo("office", Role.OFFICE, home));
        create(ofTheDemo("reader", Role.READER, home));
        create(ofTheDemo(ADMIN, Role.ADMIN, home));
    }

    private static NewAccount ofTheDemo(String name, Role role, AreaCode area) {
        return account(name, role, area, "demo-2024-" + name);
    }

    private static NewAccount account(String name, Role role, AreaCode area, @Nullable String password) {
        var displayName = Texts.in(Language.ZH).of("start.account." + name);
        return new NewAccount(name, displayName, role, area.value(), true, password);
    }

    private Caller theService() {
        return new Caller("start", Role.ADMIN, home, null);
    }

    /** The password, where it was generated. */
    private Optional<String> create(NewAccount wanted) {
        try {
            var created = keeping.create(wanted, theService());
            return Optional.ofNullable(created.password());
        } catch (Refusal refusal) {
            if (refusal.problem() == Problem.ACCOUNT_NAME_TAKEN) {
                return Optional.empty();
            }
            throw new OperatorError(
                    ChosenPassword.SETTING + " is refused: it would soon be guessed. Choose a longer one.");
        }
    }

    /** Prints the password; the log, which is kept, must not have it. */
    private static void show(String password) {
        LOG.infof("The account %s has a new password. It stands on the standard output, this once.", ADMIN);
        System.out.printf("%n  account: %s%n  password: %s%n%n", ADMIN, password);
    }
}
