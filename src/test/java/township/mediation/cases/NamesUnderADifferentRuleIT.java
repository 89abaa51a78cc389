package township.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Body.aCase;
import static township.mediation.cases.Body.aParty;
import static township.mediation.cases.Body.nothing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import township.mediation.cases.particulars.PartyNames;
import township.mediation.fixtures.Launch;
import township.mediation.fixtures.Owner;
import township.mediation.fixtures.PackagedService;

/** A database may have the hashes of names by a rule of comparing that is not that of the program which starts on it. */
class NamesUnderADifferentRuleIT {

    private static final String 莲花村 = "431223206215";

    @Test
    void areHashedAgainAtTheStart() throws IOException {
        var directory = Launch.newDirectory().resolve("data");
        try (var service = new Launch().in(directory).ready()) {
            record(service, "ＡＢ 公司", "李四");
            record(service, "李四");
            assertThat(found("李四", service)).hasSize(2);

            Owner.of(service).execute("update case_party set name_hash = sha256(name_hash)");
            Owner.of(service).execute("update installation set name_folding = " + (PartyNames.FOLDING - 1));
            assertThat(found("李四", service)).isEmpty();
        }
        try (var service = new Launch().in(directory).ready()) {
            assertThat(found("李四", service)).hasSize(2);
            assertThat(found("ab公司", service)).hasSize(1);
            assertThat(found("ac公司", service)).isEmpty();
            assertThat(Owner.of(service).number("select count(*) from case_party"))
                    .isEqualTo(3);
            assertThat(Owner.of(service).number("select name_folding from installation"))
                    .isEqualTo(PartyNames.FOLDING);
        }
    }

    private static void record(PackagedService service, String... parties) throws IOException {
        var cases = new PackagedCases(service);
        var named = new ArrayList<Object>();
        for (var party : parties) {
            named.add(aParty(party, "APPLICANT"));
        }
        var answer = cases.answer(cases.recording(aCase().in(莲花村).with("parties", named)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private static List<String> found(String party, PackagedService service) throws IOException {
        var cases = new PackagedCases(service);
        var answer = cases.answer(cases.search(nothing().with("party", party)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return PackagedCases.json(answer).path("items").findValuesAsText("id");
    }
}
