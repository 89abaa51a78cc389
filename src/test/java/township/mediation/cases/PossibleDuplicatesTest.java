package township.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Api.amend;
import static township.mediation.cases.Api.amended;
import static township.mediation.cases.Api.annulled;
import static township.mediation.cases.Api.batch;
import static township.mediation.cases.Api.concluded;
import static township.mediation.cases.Api.id;
import static township.mediation.cases.Api.read;
import static township.mediation.cases.Api.record;
import static township.mediation.cases.Api.recordInEnglish;
import static township.mediation.cases.Api.recorded;
import static township.mediation.cases.Body.aFailure;
import static township.mediation.cases.Body.aParty;
import static township.mediation.cases.Body.anOpenCase;
import static township.mediation.cases.Body.because;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import township.mediation.people.accounts.Role;

/** Perhaps a case is recorded twice: same village and type, a same party, accepted within 7 days of 2025-03-01. */
@QuarkusTest
class PossibleDuplicatesTest extends OnOwnGround {

    @ParameterizedTest
    @CsvSource({"2025-03-01, true", "2025-03-08, true", "2025-03-09, false", "2025-02-22, true", "2025-02-21, false"})
    void isWarnedOfWithin7DaysBeforeAndAfter(String acceptedOn, boolean warned) {
        var first = recorded(of("张三"));

        var second = recorded(of("张三").acceptedOn(acceptedOn));

        assertThat(duplicates(second)).isEqualTo(warned ? List.of(id(first)) : List.of());
        assertThat(duplicates(amend(first, of("张三")))).isEqualTo(warned ? List.of(id(second)) : List.of());
    }

    @Test
    void isNoneInAnotherVillageOrOfAnotherTypeOrBetweenOthers() {
        recorded(of("张三"));

        assertThat(duplicates(recorded(of("张三").in(ground.六里村)))).isEmpty();
        assertThat(duplicates(recorded(of("张三").of("CONTRACT")))).isEmpty();
        assertThat(duplicates(recorded(of("李四")))).isEmpty();
        assertThat(duplicates(recorded(anOpenCase().in(ground.莲花村)))).isEmpty();
        assertThat(duplicates(recorded(anOpenCase().in(ground.莲花村)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" 张三", "张三　", "\n张三\n", "张 三", "张\u200B三"})
    void theNameIsTheSameButForWhiteSpaceAndWhatNobodySees(String name) {
        recorded(of("张三"));

        assertThat(duplicates(recorded(of(name)))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"张三丰", "張三", "三张"})
    void anotherNameIsAnotherParty(String name) {
        recorded(of("张三"));

        assertThat(duplicates(recorded(of(name)))).isEmpty();
    }

    @Test
    void theNameIsTheSameHoweverItsLettersAreComposed() {
        recorded(of("Ren\u00e9"));

        assertThat(duplicates(recorded(of("Rene\u0301")))).hasSize(1);
        assertThat(duplicates(recorded(of("Rene")))).isEmpty();
        assertThat(duplicates(recorded(of("ＲEN\u00c9")))).hasSize(2);
    }

    @Test
    void onePartyOfSeveralIsEnoughInWhateverRole() {
        var first =
                recorded(anOpenCase().in(ground.莲花村).between(aParty("张三", "APPLICANT"), aParty("李四", "RESPONDENT")));

        var second =
                recorded(anOpenCase().in(ground.莲花村).between(aParty("王五", "APPLICANT"), aParty("张三", "RESPONDENT")));

        assertThat(duplicates(second)).containsExactly(id(first));
    }

    @Test
    void namesEveryOneByItsNumberAndNeverTheCaseItself() {
        var both = anOpenCase().in(ground.莲花村).between(aParty("张三", "APPLICANT"), aParty("李四", "RESPONDENT"));
        var first = recorded(both.acceptedOn("2025-03-04"));
        var second = recorded(both);

        assertThat(duplicates(first)).isEmpty();
        assertThat(duplicates(second)).containsExactly(id(first));
        assertThat(duplicates(recorded(both))).containsExactly(id(first), id(second));
    }

    @Test
    void anAnnulledCaseIsNone() {
        var first = recorded(of("张三"));
        var second = recorded(of("张三"));

        assertThat(duplicates(annulled(first, because("重复登记")))).isEmpty();

        assertThat(duplicates(amend(second, of("张三")))).isEmpty();
        assertThat(duplicates(recorded(of("张三")))).containsExactly(id(second));
    }

    @Test
    void isWorkedOutAnewWithEveryCommand() {
        var first = recorded(of("张三"));
        var second = recorded(of("李四"));

        var joined = amended(second, of("张三"));
        assertThat(duplicates(joined)).containsExactly(id(first));
        assertThat(duplicates(concluded(first, aFailure()))).containsExactly(id(second));
        var parted = amended(joined, of("李四"));
        assertThat(duplicates(parted)).isEmpty();
        assertThat(duplicates(Api.conclude(first, aFailure()))).isEmpty();
        var moved = amended(amended(parted, of("张三")), of("张三").in(ground.六里村));
        assertThat(duplicates(moved)).isEmpty();
    }

    @Test
    void isToldByAReplayAndWithinABatchButNotByReading() {
        var first = record(of("张三"), "one-key");

        var batch = batch(of("张三"), of("张三"));
        List<String> ids = batch.path("results.recorded.id");

        assertThat(batch.<List<List<String>>>path("results[1].recorded.warnings.cases"))
                .containsExactly(List.of(id(first), ids.get(0)));
        assertThat(duplicates(record(of("张三"), "one-key"))).isEqualTo(ids);
        assertThat(read(ids.get(1)).<List<?>>path("warnings")).isEmpty();
        assertThat(Api.list("year=2025").<List<List<?>>>path("items.warnings")).containsOnly(List.of());
    }

    @Test
    void aMediatorIsWarnedInEitherLanguage() {
        recorded(of("张三"));
        caller.become(Role.MEDIATOR, ground.莲花村);

        assertThat(recorded(of("张三")).<String>path("warnings[0].message")).contains("重复登记");
        assertThat(recordInEnglish(of("张三")).<String>path("warnings[0].message"))
                .contains("within 7 days");
    }

    private Body of(String name) {
        return anOpenCase().in(ground.莲花村).between(aParty(name, "APPLICANT"));
    }

    /** The other cases that the warning names; without a warning, none. */
    private static List<String> duplicates(Response answer) {
        List<String> slugs = answer.path("warnings.slug");
        assertThat(slugs).isSubsetOf("possible-duplicate");
        return slugs.isEmpty() ? List.of() : answer.path("warnings[0].cases");
    }
}
