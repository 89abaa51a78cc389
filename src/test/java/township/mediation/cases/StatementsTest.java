package township.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Api.amend;
import static township.mediation.cases.Api.amended;
import static township.mediation.cases.Api.annul;
import static township.mediation.cases.Api.conclude;
import static township.mediation.cases.Api.followUp;
import static township.mediation.cases.Api.id;
import static township.mediation.cases.Api.list;
import static township.mediation.cases.Api.read;
import static township.mediation.cases.Api.record;
import static township.mediation.cases.Api.recorded;
import static township.mediation.cases.Api.reopen;
import static township.mediation.cases.Api.search;
import static township.mediation.cases.Body.aFailedCase;
import static township.mediation.cases.Body.aFailure;
import static township.mediation.cases.Body.aParty;
import static township.mediation.cases.Body.aSettledCase;
import static township.mediation.cases.Body.anOpenCase;
import static township.mediation.cases.Body.because;
import static township.mediation.cases.Body.performedOn;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import township.mediation.cases.DatabaseTraffic.Count;
import township.mediation.people.accounts.Role;

/** How often each call speaks to the database: statements, with BEGIN and COMMIT, and round trips. */
@QuarkusTest
@WithTestResource(DatabaseTraffic.class)
class StatementsTest extends OnOwnGround {

    DatabaseTraffic traffic;

    @BeforeEach
    void warmUp() {
        recorded(anOpenCase().in(ground.金桥村));
    }

    @Test
    void recording() {
        assertThat(traffic.during(() -> record(anOpenCase().in(ground.莲花村)))).isEqualTo(new Count(7, 6));
    }

    @Test
    void recordingUnderAKey() {
        assertThat(traffic.during(() -> record(anOpenCase().in(ground.莲花村), "a")))
                .isEqualTo(new Count(8, 7));
    }

    @Test
    void recordingWithReferences() {
        var previous = id(recorded(anOpenCase().in(ground.莲花村)));
        var body = anOpenCase().in(ground.莲花村).with("registerNumber", "1").with("previousCaseId", previous);

        assertThat(traffic.during(() -> record(body))).isEqualTo(new Count(9, 8));
    }

    @Test
    void repeatingARecordingUnderItsKey() {
        record(anOpenCase().in(ground.莲花村), "a");

        assertThat(traffic.during(() -> record(anOpenCase().in(ground.莲花村), "a")))
                .isEqualTo(new Count(5, 4));
    }

    @Test
    void amending() {
        var before = recorded(anOpenCase().in(ground.莲花村));

        assertThat(traffic.during(
                        () -> amend(before, anOpenCase().in(ground.莲花村).of("CONTRACT"))))
                .isEqualTo(new Count(6, 5));
    }

    @Test
    void amendingIntoAnotherVillage() {
        var before = recorded(anOpenCase().in(ground.莲花村));

        assertThat(traffic.during(() -> amend(before, anOpenCase().in(ground.六里村))))
                .isEqualTo(new Count(7, 6));
    }

    @Test
    void repeatingAnAmendment() {
        var before = recorded(anOpenCase().in(ground.莲花村));
        amended(before, anOpenCase().in(ground.六里村));

        assertThat(traffic.during(() -> amend(before, anOpenCase().in(ground.六里村))))
                .isEqualTo(new Count(4, 3));
    }

    @Test
    void concluding() {
        var before = recorded(anOpenCase().in(ground.莲花村));

        assertThat(traffic.during(() -> conclude(before, aFailure()))).isEqualTo(new Count(6, 5));
    }

    @Test
    void concludingAsAnOfficeOfTheCounty() {
        var before = recorded(anOpenCase().in(ground.莲花村));
        caller.become(Role.OFFICE, ground.county);

        assertThat(traffic.during(() -> conclude(before, aFailure()))).isEqualTo(new Count(7, 6));
    }

    @Test
    void recordingWithParties() {
        var body = anOpenCase().in(ground.莲花村).between(aParty("张三", "APPLICANT"), aParty("李四", "RESPONDENT"));

        assertThat(traffic.during(() -> record(body))).isEqualTo(new Count(9, 8));
    }

    @Test
    void recordingAsAMediator() {
        caller.become(Role.MEDIATOR, ground.莲花村);

        assertThat(traffic.during(() -> record(anOpenCase().in(ground.莲花村)))).isEqualTo(new Count(7, 6));
    }

    @Test
    void followingUpReopeningAndAnnulling() {
        var settled = recorded(aSettledCase().in(ground.莲花村));
        var other = id(recorded(anOpenCase().in(ground.莲花村)));

        assertThat(traffic.during(() -> followUp(settled, performedOn("2025-03-11"))))
                .isEqualTo(new Count(6, 5));
        assertThat(traffic.during(() -> reopen(read(id(settled)), because("误录"))))
                .isEqualTo(new Count(7, 6));
        assertThat(traffic.during(() -> annul(read(id(settled)), because("重复").with("duplicateOf", other))))
                .isEqualTo(new Count(8, 7));
    }

    @Test
    void findingByAPartyAndByAFigure() {
        recorded(aSettledCase().in(ground.莲花村).between(aParty("张三", "APPLICANT")));

        assertThat(traffic.during(() -> search(Body.nothing().with("party", "张三"))))
                .isEqualTo(new Count(1, 1));
        assertThat(traffic.during(() -> list("figure=settled&year=2025&village=" + ground.莲花村)))
                .isEqualTo(new Count(2, 2));
    }

    @Test
    void reading() {
        var shown = id(recorded(aFailedCase().in(ground.莲花村)));

        assertThat(traffic.during(() -> read(shown))).isEqualTo(new Count(1, 1));
    }

    @Test
    void listingFifty() {
        for (int i = 0; i < 50; i++) {
            recorded((i % 2 == 0 ? anOpenCase() : aFailedCase()).in(i % 3 == 0 ? ground.莲花村 : ground.六里村));
        }

        assertThat(traffic.during(() -> list("limit=50"))).isEqualTo(new Count(1, 1));
        assertThat(traffic.during(() -> list("limit=50&area=" + ground.code))).isEqualTo(new Count(2, 2));
        assertThat(traffic.during(() -> list("limit=50&total=true"))).isEqualTo(new Count(2, 2));
    }

    @Test
    void readingAHistory() {
        var before = recorded(anOpenCase().in(ground.莲花村));
        amended(before, anOpenCase().in(ground.六里村));

        assertThat(traffic.during(() -> Api.history(id(before)))).isEqualTo(new Count(2, 2));
    }
}
