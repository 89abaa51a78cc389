package township.mediation.people.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTest {

    /** The half of the address that names the network ends between the fourth and the fifth group. */
    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2::1, 2001:db8:1:2:0:0:0:0/64",
        "2001:db8:1:2:8000::, 2001:db8:1:2:0:0:0:0/64",
        "2001:DB8:1:2:ffff:ffff:ffff:ffff, 2001:db8:1:2:0:0:0:0/64",
        "2001:db8:1:3::1, 2001:db8:1:3:0:0:0:0/64",
        "2001:db8:1:102::1, 2001:db8:1:102:0:0:0:0/64",
        "2001:db8:1:1::, 2001:db8:1:1:0:0:0:0/64",
        "::1, 0:0:0:0:0:0:0:0/64",
        "fe80::1, fe80:0:0:0:0:0:0:0/64"
    })
    void anAddressOfIPv6IsThatOfItsNetwork(String address, String network) {
        assertThat(Network.of(address)).isEqualTo(network);
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.1, 192.0.2.1", "::ffff:192.0.2.1, 192.0.2.1", "null, null", "unknown:1, unknown:1"})
    void whatIsNoneStaysAsItIs(String address, String network) {
        assertThat(Network.of(address)).isEqualTo(network);
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.0/24",
        "192.0.2.255, 192.0.2.0/24",
        "192.0.3.1, 192.0.3.0/24",
        "::ffff:192.0.2.1, 192.0.2.0/24",
        "2001:db8:1:2::1, 2001:db8:1:0:0:0:0:0/48",
        "2001:db8:1:ffff::1, 2001:db8:1:0:0:0:0:0/48",
        "2001:db8:2:2::1, 2001:db8:2:0:0:0:0:0/48",
        "2001:db8:101:2::1, 2001:db8:101:0:0:0:0:0/48"
    })
    void itsNeighbourhoodIsWhatOneOwnerMayHaveTheWholeOf(String address, String neighbourhood) {
        assertThat(Network.neighbourhood(address)).isEqualTo(neighbourhood);
    }
}
