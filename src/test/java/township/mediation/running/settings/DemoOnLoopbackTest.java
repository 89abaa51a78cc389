package township.mediation.running.settings;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import township.mediation.files.OperatorError;

class DemoOnLoopbackTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.8.8", "localhost", "::1", "[::1]"})
    void takesAddressesOfThisMachineAlone(String host) {
        DemoOnLoopback.check(host);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1", "2001:db8::1", "::ffff:192.0.2.1", "0", "name.invalid"})
    void refusesEveryOther(String host) {
        assertThatThrownBy(() -> DemoOnLoopback.check(host))
                .isInstanceOf(OperatorError.class)
                .hasMessageStartingWith("quarkus.http.host=" + host + " is");
    }

    @Test
    void saysWhy() {
        assertThatThrownBy(() -> DemoOnLoopback.check("0.0.0.0"))
                .hasMessageContaining("the passwords of the demo are published");
    }
}
