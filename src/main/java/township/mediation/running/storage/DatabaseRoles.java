package township.mediation.running.storage;

import java.sql.SQLException;
import javax.sql.DataSource;

/** Makes the roles and the database in a new cluster. */
final class DatabaseRoles {

    static final String DATABASE = "mediation";

    private DatabaseRoles() {}

    static void create(DataSource superuser, DataDirectory directory) throws SQLException {
        try (var connection = superuser.getConnection();
                var statement = connection.createStatement()) {
            for (var role : new DatabaseRole[] {DatabaseRole.OWNER, DatabaseRole.SERVICE}) {
                statement.execute("create role %s login nosuperuser nocreatedb nocreaterole password '%s'"
                        .formatted(role.sqlName, role.password(directory)));
            }
            statement.execute("create database %s owner %s".formatted(DATABASE, DatabaseRole.OWNER.sqlName));
            statement.execute("revoke all on database %s from public".formatted(DATABASE));
            statement.execute("grant connect on database %s to %s".formatted(DATABASE, DatabaseRole.SERVICE.sqlName));
        }
    }
}
