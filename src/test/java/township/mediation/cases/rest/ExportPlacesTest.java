package township.mediation.cases.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import township.mediation.areas.AreaCode;
import township.mediation.people.accounts.Caller;
import township.mediation.people.accounts.Role;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;

class ExportPlacesTest {

    private final ExportPlaces places = new ExportPlaces(3, 2);

    @Test
    void oneAccountLeavesPlacesToOthers() {
        places.take(caller("one"));
        places.take(caller("one"));

        assertRefused(caller("one"));
        places.take(caller("other"));
        assertRefused(caller("third"));
    }

    @Test
    void whatIsGivenBackCanBeTakenAgain() {
        for (int i = 0; i < 10; i++) {
            places.take(caller("one"));
            places.take(caller("one"));
            places.giveBack(caller("one"));
            places.giveBack(caller("one"));
        }

        places.take(caller("one"));
        places.take(caller("one"));
        assertRefused(caller("one"));
    }

    private void assertRefused(Caller caller) {
        assertThatThrownBy(() -> places.take(caller)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.problem()).isEqualTo(Problem.TOO_MANY_EXPORTS);
            assertThat(refusal.secondsToWait()).isPresent();
        });
    }

    private static Caller caller(String name) {
        return new Caller(name, Role.OFFICE, new AreaCode("431223206"), null);
    }
}
