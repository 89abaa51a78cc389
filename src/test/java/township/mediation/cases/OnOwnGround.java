package township.mediation.cases;

import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import township.mediation.fixtures.Township;
import township.mediation.people.accounts.CallerForTests;
import township.mediation.people.accounts.Role;

/** A test that has a township to itself, asks as its office, and is free to change the caller and the time. */
public abstract class OnOwnGround {

    @Inject
    protected CallerForTests caller;

    @Inject
    protected ClockForTests clock;

    protected Township ground;

    @BeforeEach
    void settle() {
        ground = Township.founded();
        caller.become(Role.OFFICE, ground.code);
    }

    @AfterEach
    void leave() {
        caller.becomeTheOfficeAtHome();
        clock.reset();
    }
}
