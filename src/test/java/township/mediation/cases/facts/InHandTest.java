package township.mediation.cases.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InHandTest {

    @Inject
    Session database;

    @Test
    void asksByTheExpressionOfItsIndexToTheLetter() {
        var index = database.createNativeQuery(
                        "select indexdef from pg_indexes where indexname = 'case_in_hand'", String.class)
                .getSingleResult();
        var asPostgreSqlWritesIt = database.createNativeQuery(
                        "explain verbose select %s from mediation_case c".formatted(InHand.UNTIL), String.class)
                .getResultStream()
                .filter(line -> line.contains("Output: "))
                .map(line -> line.replaceFirst(".*Output: ", "").replace("c.", ""))
                .findFirst()
                .orElseThrow();

        assertThat(InHand.in(":from", ":to")).contains(InHand.UNTIL).startsWith("not c.annulled and ");
        assertThat(index).endsWith(" (township, " + asPostgreSqlWritesIt + ") WHERE (NOT annulled)");
    }
}
