package township.mediation.running.start;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import township.mediation.areas.AreaCode;
import township.mediation.cases.NewCase;
import township.mediation.cases.RecordingCases;
import township.mediation.database.Installation;
import township.mediation.files.OperatorError;
import township.mediation.people.accounts.Caller;
import township.mediation.people.accounts.Role;
import township.mediation.running.settings.DemoOnLoopback;
import township.mediation.running.settings.Languages;
import township.mediation.texts.Texts;

/**
 * The synthetic cases of 2024, recorded like any others. Each has its own idempotency key, so that it is recorded once
 * however often the demo starts.
 */
@ApplicationScoped
class Demo {

    private static final Logger LOG = Logger.getLogger(Demo.class);
    private static final AreaCode TOWNSHIP = new AreaCode("431223206");

    private final Installation installation;
    private final RecordingCases recording;
    private final FirstAccounts accounts;
    private final ObjectMapper json;
    private final AreaCode home;
    private final String host;

    Demo(
            Installation installation,
            RecordingCases recording,
            FirstAccounts accounts,
            ObjectMapper json,
            @ConfigProperty(name = "mediation.home") String home,
            @ConfigProperty(name = DemoOnLoopback.HOST) String host) {
        this.installation = installation;
        this.recording = recording;
        this.accounts = accounts;
        this.json = json;
        this.home = AreaCode.of(home);
        this.host = host;
    }

    /** @param note says that no case is real */
    record Ledger(String note, List<NewCase> cases) {}

    void load() {
        if (!home.covers(TOWNSHIP)) {
            throw new OperatorError("The demo is about the township " + TOWNSHIP
                    + ", which lies outside mediation.home: leave mediation.home as it is.");
        }
        if (!installation.isDemo() && installation.isInUse()) {
            throw new OperatorError(
                    "--demo is refused: this database holds cases, villages or closed years of its own and was not begun as a demo."
                            + " Start without --demo, or name another mediation.data-dir.");
        }
        installation.becomeDemo();
        accounts.createThoseOfTheDemo();
        var ledger = read();
        var caller = new Caller("demo", Role.OFFICE, TOWNSHIP, null);
        for (int i = 0; i < ledger.cases().size(); i++) {
            recording.record(ledger.cases().get(i), "demo-2024-" + (i + 1), caller);
        }
        warn();
    }

    /** Without {@code --demo}, too, nobody may take its cases for real ones or its accounts for safe. */
    void warnIfDemo() {
        if (installation.isDemo()) {
            DemoOnLoopback.check(host);
            warn();
        }
    }

    private static void warn() {
        for (var language : Languages.printed()) {
            LOG.warn(Texts.in(language).of("start.demo"));
        }
    }

    private Ledger read() {
        try (var file = getClass().getResourceAsStream("/demo/cases-2024.json")) {
            if (file == null) {
                throw new FileNotFoundException("demo/cases-2024.json");
            }
            return json.readValue(file, Ledger.class);
        } catch (IOException incomplete) {
            throw new UncheckedIOException(incomplete);
        }
    }
}
