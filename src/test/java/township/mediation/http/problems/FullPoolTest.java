package township.mediation.http.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import township.mediation.refusals.Problem;

/** What the pool itself says when it gives no connection: it says so in words, and in no state. */
@QuarkusTest
class FullPoolTest {

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Test
    void isLoadWhereAllConnectionsAreInUse() throws SQLException {
        try (var pool = poolOfOne(url);
                var inUse = pool.getConnection()) {
            assertThat(inUse.isValid(0)).isTrue();
            assertIsLoad(catchThrowable(pool::getConnection));
        }
    }

    @Test
    void isLoadWhereTheDatabaseIsSlowToTakeANewConnection() throws SQLException, IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var pool = poolOfOne("jdbc:postgresql://127.0.0.1:" + silent.getLocalPort() + "/any")) {
            assertIsLoad(catchThrowable(pool::getConnection));
        }
    }

    private static void assertIsLoad(Throwable refusal) {
        assertThat(refusal).isInstanceOf(SQLException.class);
        assertThat(((SQLException) refusal).getSQLState()).isNull();
        assertThat(DatabaseFaults.problem(refusal)).contains(Problem.OVERLOADED);
    }

    private AgroalDataSource poolOfOne(String database) throws SQLException {
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(1)
                        .acquisitionTimeout(Duration.ofMillis(300))
                        .connectionFactoryConfiguration(connections -> connections
                                .jdbcUrl(database)
                                .loginTimeout(Duration.ofSeconds(1))
                                .principal(new NamePrincipal(user))
                                .credential(new SimplePassword(password)))));
    }
}
