package township.mediation.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import township.mediation.fixtures.Shell;

/** OpenSSL as a client that would speak what this JVM itself no longer does. */
final class OldTls {

    private OldTls() {}

    static void assertRefused(int port) {
        assertThat(shakeHands(port, "-tls1_2").output()).contains("New, TLSv1.2, Cipher is ECDHE");
        var refused = shakeHands(port, "-tls1_1", "-cipher", "DEFAULT@SECLEVEL=0");
        assertThat(refused.exitCode()).isNotZero();
        assertThat(refused.output()).contains("alert protocol version");
    }

    private static Shell shakeHands(int port, String... arguments) {
        var command = new ArrayList<>(List.of("openssl", "s_client", "-connect", "127.0.0.1:" + port));
        command.addAll(List.of(arguments));
        return Shell.run(Path.of("."), Map.of(), command);
    }
}
