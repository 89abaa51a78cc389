package township.mediation.running.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RolesAtWorkTest {
    @Inject
    AgroalDataSource pool;

    @Test
    void leaveTheTablesToTheOwnerAndTheWorkToTheService() throws SQLException {
        assertThat(ask("SELECT string_agg(DISTINCT tableowner, ',') FROM pg_tables WHERE schemaname = 'public'"))
                .isEqualTo("mediation_owner");
        assertThat(ask("SELECT current_user::text")).isEqualTo("mediation_service");
    }

    private String ask(String sql) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
