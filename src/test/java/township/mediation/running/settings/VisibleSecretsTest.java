package township.mediation.running.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisibleSecretsTest {

    @ParameterizedTest
    @CsvSource({
        "mediation.admin-password, geheim, MEDIATION_ADMIN_PASSWORD",
        "quarkus.datasource.password, geheim, QUARKUS_DATASOURCE_PASSWORD",
        "quarkus.flyway.password, geheim, QUARKUS_FLYWAY_PASSWORD",
        "quarkus.tls.key-store.p12.password, geheim, QUARKUS_TLS_KEY_STORE_P12_PASSWORD",
        "quarkus.http.ssl.certificate.key-store-password, geheim, QUARKUS_HTTP_SSL_CERTIFICATE_KEY_STORE_PASSWORD",
        "javax.net.ssl.keyStorePassword, geheim, JAVAX_NET_SSL_KEYSTOREPASSWORD",
        "quarkus.datasource.jdbc.url, jdbc:postgresql://h/c?user=a&password=geheim, QUARKUS_DATASOURCE_JDBC_URL",
    })
    void namesTheSettingAndWhereItBelongsAndNeverItsValue(String name, String value, String variable) {
        assertThat(VisibleSecrets.warning(given(name, value)))
                .hasValueSatisfying(
                        warning -> assertThat(warning).contains(name, variable).doesNotContain("geheim", "\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "mediation.admin-password-file, /run/secrets/admin",
        "mediation.key-file, /srv/mediation.key",
        "mediation.admin-password, ''",
        "quarkus.datasource.username, service",
        "quarkus.datasource.jdbc.url, jdbc:postgresql://h/c?sslmode=verify-full",
    })
    void saysNothingOfWhatIsNoSecret(String name, String value) {
        assertThat(VisibleSecrets.warning(given(name, value))).isEmpty();
    }

    @Test
    void namesAllInOneLine() {
        var both = given("quarkus.flyway.password", "a");
        both.setProperty("mediation.admin-password", "b");

        assertThat(VisibleSecrets.warning(both))
                .hasValueSatisfying(
                        warning -> assertThat(warning).contains("mediation.admin-password, quarkus.flyway.password"));
    }

    private static Properties given(String name, String value) {
        var properties = new Properties();
        properties.setProperty(name, value);
        return properties;
    }
}
