package township.mediation.running.start;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.vertx.http.HttpServer;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;
import township.mediation.running.settings.DemoOnLoopback;
import township.mediation.running.settings.Languages;
import township.mediation.running.settings.MainSettings;

/** Says last, once the service listens, where to open it, and shows a generated password, only this once. */
public class Running implements QuarkusApplication {

    private static final Logger LOG = Logger.getLogger(Running.class);

    private final FirstAccounts accounts;
    private final HttpServer server;
    private final Config config;

    @Inject
    Running(FirstAccounts accounts, HttpServer server, Config config) {
        this.accounts = accounts;
        this.server = server;
        this.config = config;
    }

    @Override
    public int run(String... arguments) {
        LOG.infof("%s: %s", Languages.of("start.open"), address());
        if (!config.getValue(MainSettings.DEMO, Boolean.class)) {
            accounts.makeAdministrator(config.getValue(MainSettings.NEW_ADMIN_PASSWORD, Boolean.class));
        }
        Quarkus.waitForExit();
        return 0;
    }

    /** The address on this machine; the service cannot know the name by which other machines reach it. */
    private String address() {
        var host = config.getValue(DemoOnLoopback.HOST, String.class);
        var speaksTls = server.getSecurePort() > 0;
        return "%s://%s:%d/"
                .formatted(
                        speaksTls ? "https" : "http",
                        isOneOfMany(host) ? host : "localhost",
                        speaksTls ? server.getSecurePort() : server.getPort());
    }

    private static boolean isOneOfMany(String host) {
        try {
            var address = InetAddress.getByName(host);
            return !address.isAnyLocalAddress() && !address.isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return true;
        }
    }
}
