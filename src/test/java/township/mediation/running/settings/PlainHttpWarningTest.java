package township.mediation.running.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainHttpWarningTest {

    private static final Map<String, String> TO_A_PROXY = Map.of(
            "quarkus.http.proxy.proxy-address-forwarding", "true", "quarkus.http.proxy.trusted-proxies", "192.0.2.1");

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1"})
    void saysNothingOnLoopback(String host) {
        assertThat(warning(host, Map.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1"})
    void warnsWhereOtherMachinesSendTheirPasswordsAsTheyAre(String host) {
        assertThat(warning(host, Map.of()))
                .hasValueSatisfying(warning ->
                        assertThat(warning).startsWith("quarkus.http.host=" + host + ": whoever is on the way"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quarkus.tls.key-store.p12.path",
                "quarkus.tls.key-store.pem.0.key",
                "quarkus.tls.township.key-store.p12.path",
                "quarkus.http.ssl.certificate.key-store-file",
                "QUARKUS_TLS_KEY_STORE_P12_PATH"
            })
    void isContentWithAKeyWhereOnlyTlsIsAnswered(String key) {
        assertThat(warning("0.0.0.0", Map.of(key, "file", "quarkus.http.insecure-requests", "disabled")))
                .isEmpty();
        assertThat(warning("0.0.0.0", Map.of(key, "file", "quarkus.http.insecure-requests", "redirect")))
                .isEmpty();
    }

    @Test
    void warnsWherePlainRequestsAreAnsweredBesideTls() {
        assertThat(warning("0.0.0.0", Map.of("quarkus.tls.key-store.p12.path", "file")))
                .isPresent();
    }

    @Test
    void warnsWhereThereIsNoKeyForTls() {
        assertThat(warning("0.0.0.0", Map.of("quarkus.tls.trust-store.p12.path", "file")))
                .isPresent();
    }

    @Test
    void isContentWithAProxyThatIsNamedAndAsked() {
        assertThat(warning("0.0.0.0", TO_A_PROXY)).isEmpty();
        assertThat(warning("0.0.0.0", Map.of("quarkus.http.proxy.trusted-proxies", "192.0.2.1")))
                .isPresent();
    }

    private static Optional<String> warning(String host, Map<String, String> settings) {
        var all = new HashMap<>(settings);
        all.put("quarkus.http.host", host);
        return PlainHttpWarning.warning(new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(all, "settings", 100))
                .build());
    }
}
