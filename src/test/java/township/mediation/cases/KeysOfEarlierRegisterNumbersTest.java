package township.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import township.mediation.texts.Folded;

/** The migration that gave keys to the numbers on record folds them in SQL as the service does in Java. */
@QuarkusTest
class KeysOfEarlierRegisterNumbersTest {

    private static final String MIGRATION = "/db/migration/V13__Compare_what_people_type_as_people_read_it.sql";
    private static final Pattern KEY = Pattern.compile(
            "set register_number_key = (translate\\(.*?)\nwhere register_number is not null", Pattern.DOTALL);

    @Inject
    DataSource database;

    @Test
    void areFoldedAlikeCharacterByCharacter() throws IOException, SQLException {
        var query = """
                with each as (
                    select character, 'x' || chr(character) || 'y' as register_number
                    from generate_series(1, 1114111) as character
                    where character not between 55296 and 57343
                )
                select register_number, %s as key from each
                """.formatted(keyInSql());
        int compared = 0;
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.setFetchSize(10_000);
            try (var rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    var number = rows.getString("register_number");
                    if (!Folded.number(number).equals(rows.getString("key"))) {
                        assertThat(rows.getString("key"))
                                .as("U+%X", number.codePointAt(1))
                                .isEqualTo(Folded.number(number));
                    }
                    compared++;
                }
            }
        }
        assertThat(compared).isEqualTo(1_114_111 - 2048);
    }

    private static String keyInSql() throws IOException {
        try (var migration = Folded.class.getResourceAsStream(MIGRATION)) {
            var matcher = KEY.matcher(new String(migration.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(matcher.find()).isTrue();
            return matcher.group(1);
        }
    }
}
