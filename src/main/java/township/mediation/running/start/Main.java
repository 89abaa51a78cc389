package township.mediation.running.start;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.HashMap;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import township.mediation.files.Locations;
import township.mediation.files.OperatorError;
import township.mediation.running.settings.Addresses;
import township.mediation.running.settings.Arguments;
import township.mediation.running.settings.BootConfig;
import township.mediation.running.settings.DemoOnLoopback;
import township.mediation.running.settings.MainSettings;
import township.mediation.running.settings.OwnSettings;
import township.mediation.running.settings.TrustedProxies;
import township.mediation.running.storage.EmbeddedDatabase;

/** Starts what the service needs before it starts Quarkus, and stops it after Quarkus has stopped. */
@QuarkusMain
public final class Main {

    /** Referenced here, or these loggers would lose their level. Their messages would hide why a start was refused. */
    private static final List<Logger> QUIET =
            Stream.of("io.zonky", "org.hibernate").map(Logger::getLogger).toList();

    public static void main(String... arguments) {
        QUIET.forEach(logger -> logger.setLevel(Level.WARNING));
        Arguments parsed;
        try {
            parsed = Arguments.parse(arguments);
        } catch (IllegalArgumentException unknown) {
            System.err.println(unknown.getMessage());
            System.exit(2);
            return;
        }
        if (parsed.help()) {
            System.out.println(Arguments.helpText());
            return;
        }
        run(parsed, new Shutdown());
    }

    private static void run(Arguments arguments, Shutdown shutdown) {
        var backup = arguments.backup();
        var restore = arguments.restore();
        try {
            if (backup != null) {
                new BackupCommands(arguments.demo(), shutdown).backup(backup);
                System.exit(0);
            } else if (restore != null) {
                new BackupCommands(arguments.demo(), shutdown).restore(restore);
                System.exit(0);
            }
            prepare(arguments, shutdown);
        } catch (OperatorError refusal) {
            if (!shutdown.begun()) {
                System.err.println(refusal.getMessage());
            }
            System.exit(1);
        } catch (IllegalArgumentException setting) {
            System.err.println(StartProblem.line(setting).orElseThrow(() -> setting));
            System.exit(1);
        }
        if (shutdown.applicationBegins()) {
            Quarkus.run(Running.class, (code, problem) -> {
                StartProblem.report(problem);
                shutdown.applicationEnded();
                // Ends the process; in dev mode, where one process runs many starts, it ends this start alone.
                ApplicationLifecycleManager.getDefaultExitCodeHandler().accept(code, problem);
            });
        }
    }

    /** Ends with an exit code at which a supervisor starts the service again. */
    private static void end(OperatorError problem) {
        System.err.println(problem.getMessage());
        System.exit(1);
    }

    private static void prepare(Arguments arguments, Shutdown shutdown) {
        var settings = new HashMap<String, String>();
        settings.put(MainSettings.DEMO, Boolean.toString(arguments.demo()));
        settings.put(MainSettings.NEW_ADMIN_PASSWORD, Boolean.toString(arguments.newAdminPassword()));
        MainSettings.set(settings);
        var config = BootConfig.config();

        OwnSettings.check(config);
        if (arguments.demo()) {
            DemoOnLoopback.check(config.getValue(DemoOnLoopback.HOST, String.class));
        }
        Addresses.check(config);
        TrustedProxies.check(config);
        if (!BootConfig.inDevMode()) {
            BootConfig.checkSettingsOfQuarkus();
        }
        var locations = Locations.from(config);
        new FilesOfAStart(config, locations).check();
        var external = ExternalDatabase.in(config);
        if (external.isPresent()) {
            external.get().check();
        } else {
            var embedded = new EmbeddedDatabase(locations.dataDirectory());
            shutdown.endsWith(embedded);
            settings.putAll(embedded.start().settings());
            MainSettings.set(settings);
            embedded.keepRunning(Main::end);
        }
        var database = DatabasePing.in(BootConfig.config());
        var isNew = new KeyGuard(locations.keyFile(), database).admit();
        settings.put(MainSettings.NEW_KEY_FILE, Boolean.toString(isNew));
        MainSettings.set(settings);
    }
}
