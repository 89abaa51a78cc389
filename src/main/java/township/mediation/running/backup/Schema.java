package township.mediation.running.backup;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Our tables as PostgreSQL's catalogue lists them: none is listed by hand, so none can be forgotten. Tables of an
 * extension, or of a role that does not migrate, are not ours.
 */
final class Schema {

    private static final String HISTORY = "flyway_schema_history";

    private Schema() {}

    /** Every table but Flyway's, each after the tables that it needs. */
    static List<Table> tables(Connection connection) throws SQLException {
        var found = new ArrayList<Table>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select t.relname,
                            array(select a.attname::text from pg_attribute a
                                where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                                order by a.attnum) as columns,
                            (select string_agg(
                                    format(case when a.attcollation = 0 then '%%I' else '%%I collate "C"' end, a.attname),
                                    ', ' order by k.position)
                                from pg_index i
                                cross join unnest(i.indkey::int2[]) with ordinality as k (attnum, position)
                                join pg_attribute a on a.attrelid = t.oid and a.attnum = k.attnum
                                where i.indrelid = t.oid and i.indisprimary) as key,
                            array(select distinct n.relname::text from pg_constraint f join pg_class n on n.oid = f.confrelid
                                where f.conrelid = t.oid and f.contype = 'f' and f.confrelid <> t.oid) as needs
                        from pg_class t
                        where t.relnamespace = (select oid from pg_namespace where nspname = current_schema())
                            and t.relkind in ('r', 'p') and not t.relispartition and t.relname <> '%1$s'
                            and t.relowner in (
                                coalesce(
                                    (select relowner from pg_class where oid = to_regclass('%1$s')), t.relowner),
                                (select oid from pg_roles where rolname = current_user))
                            and not exists (
                                select from pg_depend d
                                where d.classid = 'pg_class'::regclass and d.objid = t.oid and d.deptype = 'e')
                        order by t.relname
                        """.formatted(HISTORY))) {
            while (rows.next()) {
                found.add(new Table(
                        rows.getString("relname"),
                        texts(rows.getArray("columns")),
                        rows.getString("key"),
                        texts(rows.getArray("needs"))));
            }
        }
        return inOrderOfNeed(found);
    }

    /** The version of the newest applied migration; empty if none was applied. */
    static Optional<String> version(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            try (var rows = statement.executeQuery("select to_regclass('%s') is not null".formatted(HISTORY))) {
                rows.next();
                if (!rows.getBoolean(1)) {
                    return Optional.empty();
                }
            }
            try (var rows = statement.executeQuery("""
                    select version from %s where success and version is not null order by installed_rank desc limit 1
                    """.formatted(HISTORY))) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        }
    }

    private static List<Table> inOrderOfNeed(List<Table> found) {
        var waiting = new ArrayList<>(found);
        var ordered = new ArrayList<Table>();
        while (!waiting.isEmpty()) {
            var next = waiting.stream()
                    .filter(table ->
                            waiting.stream().noneMatch(other -> table.needs().contains(other.name())))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Tables need each other in a circle: " + waiting));
            waiting.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
