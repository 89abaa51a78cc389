package township.mediation.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LocationsTest {

    private static final Path HOME = Path.of(System.getProperty("user.home"));

    @Test
    void areInTheHomeOfTheUserByDefault() {
        assertThat(Locations.from(Optional.empty(), Optional.empty(), false))
                .isEqualTo(new Locations(
                        HOME.resolve(".local/share/mediation"), HOME.resolve(".local/share/mediation.key")));
    }

    @Test
    void areApartForTheDemo() {
        assertThat(Locations.from(Optional.empty(), Optional.empty(), true).dataDirectory())
                .isEqualTo(HOME.resolve(".local/share/mediation-demo"));
    }

    @Test
    void haveTheKeyBesideAConfiguredDirectoryNotInIt() {
        assertThat(Locations.from(Optional.of("/srv/a b/data/"), Optional.empty(), false))
                .isEqualTo(new Locations(Path.of("/srv/a b/data"), Path.of("/srv/a b/data.key")));
    }

    @Test
    void mayBeRelativeOrBeginWithATilde() {
        assertThat(Locations.from(Optional.of("data"), Optional.of("~/key"), false))
                .isEqualTo(new Locations(Path.of("data").toAbsolutePath(), HOME.resolve("key")));
    }
}
