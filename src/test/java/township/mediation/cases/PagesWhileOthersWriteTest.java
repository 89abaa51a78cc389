package township.mediation.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static township.mediation.cases.Api.amend;
import static township.mediation.cases.Api.annul;
import static township.mediation.cases.Api.conclude;
import static township.mediation.cases.Api.id;
import static township.mediation.cases.Api.list;
import static township.mediation.cases.Api.read;
import static township.mediation.cases.Api.recorded;
import static township.mediation.cases.Body.aFailure;
import static township.mediation.cases.Body.anOpenCase;
import static township.mediation.cases.Body.because;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** A case that matched throughout and whose sort key did not change appears exactly once, whatever others do. */
@QuarkusTest
class PagesWhileOthersWriteTest extends OnOwnGround {

    private static final int CASES = 40;

    private final List<String> recorded = new ArrayList<>();
    private final List<String> touched = new ArrayList<>();
    private Random random;

    @RepeatedTest(3)
    void aCaseThatStaysAppearsExactlyOnce(RepetitionInfo repetition) {
        random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < CASES; i++) {
            recorded.add(id(recorded(anOpenCase().in(ground.莲花村).acceptedOn(day()))));
        }
        var before = List.copyOf(recorded);

        var listed = new ArrayList<String>();
        String next = null;
        do {
            var page = list("status=OPEN&limit=3" + (next == null ? "" : "&after=" + next));
            listed.addAll(page.<List<String>>path("items.id"));
            next = page.path("next");
            writeMeanwhile();
        } while (next != null);

        var stayed = before.stream().filter(id -> !touched.contains(id)).toList();
        assertThat(stayed).hasSizeGreaterThan(10);
        assertThat(touched).isNotEmpty();
        assertThat(listed).containsAll(stayed).filteredOn(stayed::contains).doesNotHaveDuplicates();
    }

    /** Others come in, change their place in the order, leave the list, or change in what it does not go by. */
    private void writeMeanwhile() {
        recorded.add(id(recorded(anOpenCase().in(ground.六里村).acceptedOn(day()))));
        var moved = any();
        touched.add(id(moved));
        amend(moved, anOpenCase().in(ground.莲花村).acceptedOn(day()));
        var concluded = any();
        touched.add(id(concluded));
        conclude(concluded, aFailure());
        var annulled = any();
        touched.add(id(annulled));
        annul(annulled, because("重复登记"));
        var described = any();
        amend(described, anOpenCase().in(ground.金桥村).acceptedOn(described.path("acceptedOn")));
    }

    private Response any() {
        return read(recorded.get(random.nextInt(recorded.size())));
    }

    private String day() {
        return "2025-03-%02d".formatted(1 + random.nextInt(9));
    }
}
