package township.mediation.running.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;

/** The counters of identity columns: COPY writes values into such a column, but leaves its counter as it was. */
final class IdentitySequences {

    private IdentitySequences() {}

    static void catchUp(Connection connection) throws SQLException {
        var settings = new ArrayList<String>();
        try (var statement = connection.createStatement()) {
            try (var rows = statement.executeQuery("""
                    select format('select setval(%L, coalesce(max(%I), 1), max(%I) is not null) from %I',
                        pg_get_serial_sequence(quote_ident(t.relname), a.attname), a.attname, a.attname, t.relname)
                    from pg_class t join pg_attribute a on a.attrelid = t.oid
                    where t.relnamespace = (select oid from pg_namespace where nspname = current_schema())
                        and t.relkind in ('r', 'p') and a.attidentity <> ''
                    """)) {
                while (rows.next()) {
                    settings.add(rows.getString(1));
                }
            }
            for (var setting : settings) {
                statement.execute(setting);
            }
        }
    }
}
