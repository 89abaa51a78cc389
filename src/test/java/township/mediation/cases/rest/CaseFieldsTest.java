package township.mediation.cases.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import township.mediation.cases.Amendment;
import township.mediation.cases.Annulment;
import township.mediation.cases.NewCase;
import township.mediation.cases.history.CaseField;

/** A field that a request brings is not forgotten by histories, and one that histories name can be read in the case. */
class CaseFieldsTest {

    private static final List<String> FIELDS =
            Arrays.stream(CaseField.values()).map(CaseField::path).toList();

    @Test
    void historiesNameEveryFieldThatIsRecorded() {
        assertThat(FIELDS)
                .containsAll(sent(NewCase.class, "").toList())
                .containsAll(sent(Amendment.class, "")
                        .filter(field -> !field.equals("changeReason"))
                        .toList())
                .containsAll(sent(Annulment.class, "annulment.").toList());
    }

    @Test
    void aCaseShowsEveryFieldThatHistoriesName() {
        assertThat(CaseColumns.paths()).containsAll(FIELDS);
    }

    private static Stream<String> sent(Class<?> body, String path) {
        return Arrays.stream(body.getRecordComponents())
                .flatMap(component -> component.getType().isRecord()
                        ? sent(component.getType(), path + component.getName() + ".")
                        : Stream.of(path + component.getName()));
    }
}
