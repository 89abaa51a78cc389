package township.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Api.amend;
import static township.mediation.cases.Api.amended;
import static township.mediation.cases.Api.annul;
import static township.mediation.cases.Api.annulled;
import static township.mediation.cases.Api.anyId;
import static township.mediation.cases.Api.conclude;
import static township.mediation.cases.Api.concluded;
import static township.mediation.cases.Api.followUp;
import static township.mediation.cases.Api.history;
import static township.mediation.cases.Api.id;
import static township.mediation.cases.Api.list;
import static township.mediation.cases.Api.read;
import static township.mediation.cases.Api.record;
import static township.mediation.cases.Api.recorded;
import static township.mediation.cases.Api.rename;
import static township.mediation.cases.Api.reopen;
import static township.mediation.cases.Api.reopened;
import static township.mediation.cases.Body.aFailure;
import static township.mediation.cases.Body.aParty;
import static township.mediation.cases.Body.aSettledCase;
import static township.mediation.cases.Body.anOpenCase;
import static township.mediation.cases.Body.because;
import static township.mediation.cases.Body.nothing;
import static township.mediation.cases.Refusals.assertRefused;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import township.mediation.fixtures.Township;
import township.mediation.people.accounts.Role;

@QuarkusTest
class RolesAndAreasTest extends OnOwnGround {

    @ParameterizedTest
    @EnumSource(names = {"READER", "ADMIN"})
    void readersAndAdministratorsSeeNoCase(Role role) {
        var here = recorded(anOpenCase().in(ground.莲花村));
        caller.become(role, ground.code);

        assertRefused(record(anOpenCase().in(ground.莲花村)), 403, "forbidden");
        assertRefused(amend(here, anOpenCase().in(ground.六里村)), 403, "forbidden");
        assertRefused(conclude(here, aFailure()), 403, "forbidden");
        assertRefused(read(id(here)), 403, "forbidden");
        assertRefused(history(id(here)), 403, "forbidden");
        assertRefused(list("year=2025"), 403, "forbidden");
    }

    @Test
    void aMediatorDoesNotSeeTheCasesOfTheNextVillage() {
        var here = recorded(anOpenCase().in(ground.莲花村));
        var there = recorded(anOpenCase().in(ground.六里村));
        caller.become(Role.MEDIATOR, ground.莲花村);

        assertRefused(read(id(there)), 404, "not-found");
        assertRefused(history(id(there)), 404, "not-found");
        assertRefused(amend(there, anOpenCase().in(ground.莲花村)), 404, "not-found");
        assertRefused(conclude(there, aFailure()), 404, "not-found");
        assertRefused(followUp(there, nothing()), 404, "not-found");
        assertThat(list("year=2025").<List<String>>path("items.id")).containsExactly(id(here));
        assertThat(read(id(here)).statusCode()).isEqualTo(200);
    }

    @Test
    void aMediatorRecordsAndAmendsInTheOwnVillageOnly() {
        caller.become(Role.MEDIATOR, ground.莲花村);
        var here = recorded(anOpenCase().in(ground.莲花村));

        assertRefused(record(anOpenCase().in(ground.六里村)), 403, "forbidden");
        assertRefused(amend(here, anOpenCase().in(ground.六里村)), 403, "forbidden");
        assertRefused(record(anOpenCase().in(ground.unlistedVillage())), 403, "forbidden");
        var changed = amended(here, anOpenCase().in(ground.莲花村).of("CONTRACT").acceptedOn("2025-02-01"));
        concluded(changed, aFailure());
    }

    @ParameterizedTest
    @MethodSource("whatAMediatorMayChangeAfterTheConclusion")
    void ofAConcludedCaseAMediatorChangesParticularsMediatorAndRegisterNumber(Body change) {
        var concluded = recorded(concludedCase());
        caller.become(Role.MEDIATOR, ground.莲花村);

        amended(concluded, change.in(ground.莲花村));
    }

    static Stream<Body> whatAMediatorMayChangeAfterTheConclusion() {
        return Stream.of(
                kept().with("summary", "田埂"),
                kept().between(aParty("王五", "APPLICANT"), aParty("赵六", "RESPONDENT")),
                kept().between(),
                kept().with("mediator", "周调解"),
                kept().with("registerNumber", "9号"));
    }

    @ParameterizedTest
    @MethodSource("whatOnlyTheOfficeChangesAfterTheConclusion")
    void ofAConcludedCaseOnlyTheOfficeChangesTheRest(Body change) {
        var concluded = recorded(concludedCase());
        var moved = change.fields().containsKey("villageCode") ? change.in(ground.金桥村) : change.in(ground.莲花村);
        caller.become(Role.MEDIATOR, ground.莲花村);

        assertRefused(amend(concluded, moved), 403, "forbidden");

        caller.become(Role.OFFICE, ground.code);
        amended(concluded, moved);
    }

    static Stream<Body> whatOnlyTheOfficeChangesAfterTheConclusion() {
        return Stream.of(
                kept().in("another"),
                kept().of("CONTRACT"),
                kept().with("source", "INITIATIVE"),
                kept().with("handledBy", "JOINT"),
                kept().acceptedOn("2025-03-02"),
                kept().with("extendedTo", "2025-06-01"),
                kept().with("difficult", true),
                kept().with("partyCount", 6),
                kept().without("partyCount"));
    }

    @Test
    void aCountyOfficeSeesEveryTownshipOfItsCountyAndNoOther() {
        var neighbour = ground.neighbour();
        var elsewhere = Township.founded();
        caller.become(Role.OFFICE, "0");
        var far = recorded(anOpenCase().in(elsewhere.莲花村));
        caller.become(Role.OFFICE, ground.county);
        var here = recorded(anOpenCase().in(ground.莲花村));
        var there = recorded(anOpenCase().in(neighbour.莲花村));

        assertThat(list("year=2025").<List<String>>path("items.id")).containsExactlyInAnyOrder(id(here), id(there));
        assertThat(read(id(there)).asString()).isEqualTo(there.asString());
        assertRefused(read(id(far)), 404, "not-found");
        assertRefused(amend(far, anOpenCase().in(ground.莲花村)), 404, "not-found");
        assertRefused(record(anOpenCase().in(elsewhere.莲花村)), 403, "forbidden");
        concluded(there, aFailure());
        assertThat(history(id(there)).<List<?>>path("items")).hasSize(2);
        assertThat(there.<String>path("number")).isEqualTo(neighbour.code + "-2025-0001");
        assertThat(ground.ledger()).isEqualTo(new Township.Ledger(1, 1, 1, 1));
    }

    @Test
    void theWholeCountryIsAnAreaToo() {
        caller.become(Role.OFFICE, "0");
        var here = recorded(anOpenCase().in(ground.莲花村));

        assertThat(amended(here, anOpenCase().in(ground.六里村)).<String>path("villageName"))
                .isEqualTo("六里村");
        assertThat(list("area=" + ground.county).<List<String>>path("items.id")).containsExactly(id(here));
    }

    @Test
    void onlyTheOfficeReopensAndAnnulsAndNamesVillages() {
        var here = recorded(concludedCase());
        var village = ground.莲花村;
        caller.become(Role.MEDIATOR, village);

        assertRefused(reopen(here, because("一方反悔")), 403, "forbidden");
        assertRefused(reopen(anyId(), null, nothing()), 403, "forbidden");
        assertRefused(annul(here, because("重复登记")), 403, "forbidden");
        assertRefused(annul(anyId(), null, nothing()), 403, "forbidden");
        assertRefused(rename(village, "新莲花村"), 403, "forbidden");
        assertRefused(rename(village, ""), 403, "forbidden");
    }

    @Test
    void anOfficeReopensAndAnnulsInItsAreaOnly() {
        var here = recorded(concludedCase());
        caller.become(Role.OFFICE, ground.neighbour().code);

        assertRefused(reopen(here, because("一方反悔")), 404, "not-found");
        assertRefused(annul(here, because("重复登记")), 404, "not-found");
        assertRefused(rename(ground.莲花村, "新莲花村"), 403, "forbidden");
        caller.become(Role.OFFICE, ground.county);
        annulled(reopened(here, because("一方反悔")), because("重复登记"));
    }

    private Body concludedCase() {
        return aSettledCase()
                .in(ground.莲花村)
                .with("partyCount", 5)
                .between(aParty("张三", "APPLICANT"), aParty("李四", "RESPONDENT"));
    }

    /** An amendment that leaves all that counts in figures as it is in {@link #concludedCase()}. */
    private static Body kept() {
        return anOpenCase().with("partyCount", 5).between(aParty("张三", "APPLICANT"), aParty("李四", "RESPONDENT"));
    }
}
