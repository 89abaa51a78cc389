package township.mediation.cases;

import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import javax.sql.DataSource;

/**
 * Ground of its own for a test: a new township with three villages, in a county of its own, where nothing has been
 * recorded yet.
 */
public final class Township {

    private static final int DIGITS_OF_A_TOWNSHIP = 3;

    public final String code;
    public final String county;
    public final String 莲花村;
    public final String 六里村;
    public final String 金桥村;

    private Township(String code) {
        this.code = code;
        this.county = code.substring(0, code.length() - DIGITS_OF_A_TOWNSHIP);
        this.莲花村 = code + "215";
        this.六里村 = code + "202";
        this.金桥村 = code + "204";
    }

    public static Township founded() {
        while (true) {
            var county = "97" + unit(2) + unit(2);
            if (insert("area", county, "试验县") == 1) {
                var code = county + unit(DIGITS_OF_A_TOWNSHIP);
                insert("area", code, "青山乡");
                return new Township(code).settled();
            }
        }
    }

    /** Never of zeros alone: these would only pad the code of a wider area. */
    private static String unit(int digits) {
        var units = (int) Math.pow(10, digits);
        return ("%0" + digits + "d").formatted(ThreadLocalRandom.current().nextInt(1, units));
    }

    /** Another one of the same county. */
    public Township neighbour() {
        while (true) {
            var neighbour = county + unit(DIGITS_OF_A_TOWNSHIP);
            if (insert("area", neighbour, "白云乡") == 1) {
                return new Township(neighbour).settled();
            }
        }
    }

    /** Puts open cases of one day into 莲花村, past every command: an amount of rows and no more. */
    public void filled(int cases) {
        try (var connection = connection();
                var rows = connection.prepareStatement("""
                        insert into mediation_case (township, id, number_year, number_sequence, village_code, type,
                            source, handled_by, accepted_on, due_on, difficult, particulars, version, recorded_at,
                            recorded_by)
                        select ?, gen_random_uuid(), 2025, i, ?, 'NEIGHBOUR', 'APPLICATION', 'VILLAGE', '2025-03-01',
                            '2025-04-01', false, convert_to('{"parties":[]}', 'UTF8'), 1, now(), 'office'
                        from generate_series(1, ?) i
                        """)) {
            rows.setString(1, code);
            rows.setString(2, 莲花村);
            rows.setInt(3, cases);
            rows.executeUpdate();
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** A code of this township that no list has. */
    public String unlistedVillage() {
        return code + "999";
    }

    /** All that commands have written here: what a refusal, a repetition and a command with nothing to do leave alone. */
    public Ledger ledger() {
        return new Ledger(
                count("select coalesce(sum(changes), 0) from register where township = ?"),
                count("select count(*) from case_event where township = ?"),
                count("select coalesce(sum(last), 0) from number_series where township = ?"),
                count("select coalesce(sum(version), 0) from mediation_case where township = ?"));
    }

    /**
     * @param changes of the register
     * @param numbers given, of all years
     * @param versions of all cases together
     */
    public record Ledger(long changes, long events, long numbers, long versions) {}

    private long count(String query) {
        try (var connection = connection();
                var statement = connection.prepareStatement(query)) {
            statement.setString(1, code);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private Township settled() {
        insert("area", code.substring(0, 2), "试验省");
        insert("area", code.substring(0, 4), "试验市");
        insert("village", 莲花村, "莲花村");
        insert("village", 六里村, "六里村");
        insert("village", 金桥村, "金桥村");
        return this;
    }

    private static int insert(String table, String code, String name) {
        try (Connection connection =
                        CDI.current().select(DataSource.class).get().getConnection();
                var row = connection.prepareStatement(
                        "insert into " + table + " (code, name) values (?, ?) on conflict do nothing")) {
            row.setString(1, code);
            row.setString(2, name);
            return row.executeUpdate();
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static Connection connection() throws SQLException {
        return CDI.current().select(DataSource.class).get().getConnection();
    }
}
