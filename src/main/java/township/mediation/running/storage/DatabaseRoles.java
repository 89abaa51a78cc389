package township.mediation.running.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Makes the roles and the database in a new cluster. */
final class DatabaseRoles {
    static final String DATABASE = "mediation";

    private DatabaseRoles() {}

    static void create(DataSource superuser, DataDirectory directory) throws SQLException {
        try (Connection connection = superuser.getConnection();
                Statement statement = connection.createStatement()) {
            for (DatabaseRole role : new DatabaseRole[] {DatabaseRole.OWNER, DatabaseRole.SERVICE}) {
                statement.execute("CREATE ROLE %s LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD '%s'"
                        .formatted(role.sqlName, role.password(directory)));
            }
            statement.execute("CREATE DATABASE %s OWNER %s".formatted(DATABASE, DatabaseRole.OWNER.sqlName));
            statement.execute("REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(DATABASE));
            statement.execute("GRANT CONNECT ON DATABASE %s TO %s".formatted(DATABASE, DatabaseRole.SERVICE.sqlName));
        }
    }
}
