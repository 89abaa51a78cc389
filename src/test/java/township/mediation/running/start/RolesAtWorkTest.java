package township.mediation.running.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RolesAtWorkTest {

    @Inject
    AgroalDataSource pool;

    @Test
    void leaveTheTablesToTheOwnerAndTheWorkToTheService() throws SQLException {
        assertThat(ask("select string_agg(distinct tableowner, ',') from pg_tables where schemaname = 'public'"))
                .isEqualTo("mediation_owner");
        assertThat(ask("select current_user::text")).isEqualTo("mediation_service");
    }

    private String ask(String sql) throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
