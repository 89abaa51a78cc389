package township.mediation.keys;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import township.mediation.files.Locations;

@QuarkusTest
class KeyFileBeanTest {

    @Inject
    KeyFile keyFile;

    @Inject
    Config config;

    @Test
    void givesTheKeysOfTheFileBesideTheDataDirectory() {
        assertThat(keyFile.derive("idempotency"))
                .isEqualTo(new KeyFile(Locations.from(config).keyFile()).derive("idempotency"));
    }
}
