package township.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static township.mediation.cases.Api.amended;
import static township.mediation.cases.Api.id;
import static township.mediation.cases.Api.recorded;
import static township.mediation.cases.Body.aParty;
import static township.mediation.cases.Body.anOpenCase;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the role may do with which the service itself is connected. */
@QuarkusTest
class DatabaseRightsTest extends OnOwnGround {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    @Inject
    Instance<DataSource> database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update case_event set by = 'someone'",
                "delete from case_event",
                "delete from mediation_case",
                "update village_event set by = 'someone'",
                "delete from village_event",
                "update publication set report = ''",
                "delete from publication",
                "update closing set by = 'someone'",
                "delete from closing",
                "update reopening set reason = ''",
                "delete from reopening",
                "truncate case_party",
                "update audit_entry set account = 'someone'",
                "delete from audit_entry",
                "delete from account",
                "delete from access_secret",
                "delete from known_address",
                "delete from register",
                "delete from number_series",
                "delete from village",
                "delete from area",
                "delete from installation",
                "truncate case_event",
                "truncate mediation_case cascade",
                "drop table case_event",
                "alter table case_event disable trigger all",
                "create table public.mine (id int)"
            })
    void nothingIsEverDeletedAndNoEventAltered(String statement) throws SQLException {
        try (var connection = database.get().getConnection();
                var attempt = connection.createStatement()) {
            assertThatThrownBy(() -> attempt.execute(statement))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState()).isEqualTo(INSUFFICIENT_PRIVILEGE));
        }
    }

    @Test
    void particularsAreSealedAnewOnlyWhenTheyChange() throws SQLException {
        var first = recorded(anOpenCase().in(ground.莲花村).with("summary", "田埂"));
        var second = amended(first, anOpenCase().in(ground.六里村).with("summary", "田埂"));
        amended(second, anOpenCase().in(ground.六里村).with("summary", "水渠"));

        var sealed = sealedInEvents(id(first));

        assertThat(sealed.get(1)).isEqualTo(sealed.get(0));
        assertThat(sealed.get(2)).isNotEqualTo(sealed.get(1));
    }

    @Test
    void namesStandOnlyUnderTheSeal() throws SQLException {
        recorded(anOpenCase().in(ground.莲花村).with("summary", "欧阳铁柱家的田埂").between(aParty("欧阳铁柱", "APPLICANT")));
        try (var connection = database.get().getConnection();
                var statement = connection.createStatement()) {
            for (var table : tables(statement)) {
                try (var found = statement.executeQuery(
                        "select count(*) from " + table + " t where to_jsonb(t)::text like '%欧阳铁柱%'")) {
                    found.next();
                    assertThat(found.getInt(1)).as(table).isZero();
                }
            }
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        var tables = new ArrayList<String>();
        try (var rows = statement.executeQuery(
                "select relname from pg_class"
                        + " where relnamespace = 'public'::regnamespace and relkind = 'r' and has_table_privilege(oid, 'select')")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        assertThat(tables).contains("mediation_case", "case_event", "case_party", "register");
        return tables;
    }

    private List<String> sealedInEvents(String id) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = database.get().getConnection();
                var query = connection.prepareStatement(
                        "select encode(particulars, 'hex') from case_event where case_id = ? order by version")) {
            query.setObject(1, UUID.fromString(id));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }
}
