package township.mediation.running.settings;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import township.mediation.files.OperatorError;

class TrustedProxiesTest {

    private static final String FORWARDING = "quarkus.http.proxy.proxy-address-forwarding";
    private static final String TRUSTED = "quarkus.http.proxy.trusted-proxies";

    @Test
    void refusesToBelieveAnybody() {
        assertThatThrownBy(() -> TrustedProxies.check(with(Map.of(FORWARDING, "true"))))
                .isInstanceOf(OperatorError.class)
                .hasMessageStartingWith(FORWARDING + " is refused without " + TRUSTED + ": anybody");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",", " , "})
    void refusesAListThatNamesNobody(String trusted) {
        assertThatThrownBy(() -> TrustedProxies.check(with(Map.of(FORWARDING, "true", TRUSTED, trusted))))
                .isInstanceOf(OperatorError.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.0.0.0/8,::1"})
    void believesThoseThatAreNamed(String trusted) {
        TrustedProxies.check(with(Map.of(FORWARDING, "true", TRUSTED, trusted)));
    }

    @Test
    void asksForNoNamesWhereNobodyIsBelieved() {
        TrustedProxies.check(with(Map.of()));
        TrustedProxies.check(with(Map.of(FORWARDING, "false")));
    }

    private static Config with(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "settings", 100))
                .build();
    }
}
