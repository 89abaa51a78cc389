package township.mediation.figures.reports;

import static io.restassured.RestAssured.given;
import static township.mediation.cases.Body.aCase;
import static township.mediation.cases.Body.aFailure;
import static township.mediation.cases.Body.aSettlement;
import static township.mediation.cases.Body.because;
import static township.mediation.cases.Body.nothing;

import io.restassured.response.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import township.mediation.cases.Api;
import township.mediation.cases.Body;
import township.mediation.fixtures.Township;

/** Records and changes cases of all years at random, one after the other, until there is enough. */
final class Clerk implements Callable<Map<Integer, Integer>> {

    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);
    private static final List<String> TYPES = List.of("NEIGHBOUR", "CONTRACT", "TOURISM");

    private final Township ground;
    private final Clock clock;
    private final Random random;
    private final AtomicBoolean enough;
    private final Semaphore done;
    private final List<String> known = new ArrayList<>();
    private final Map<Integer, Integer> answers = new TreeMap<>();

    Clerk(Township ground, Clock clock, long seed, AtomicBoolean enough, Semaphore done) {
        this.ground = ground;
        this.clock = clock;
        this.random = new Random(seed);
        this.enough = enough;
        this.done = done;
    }

    /** How often each status was answered; each answer gives a permit. */
    @Override
    public Map<Integer, Integer> call() {
        while (!enough.get()) {
            var answer = known.isEmpty() || random.nextInt(3) == 0 ? record() : change();
            answers.merge(answer.statusCode(), 1, Integer::sum);
            done.release();
        }
        return answers;
    }

    private Response record() {
        var acceptedOn = day(FIRST_DAY);
        var body = like(acceptedOn);
        var answer = Api.record(
                random.nextBoolean()
                        ? body
                        : body.with("outcome", outcome(acceptedOn).fields()));
        if (answer.statusCode() == 201) {
            known.add(Api.id(answer));
        }
        return answer;
    }

    private Response change() {
        var seen = Api.read(known.get(random.nextInt(known.size())));
        var acceptedOn = LocalDate.parse(seen.path("acceptedOn"));
        return switch (random.nextInt(7)) {
            case 0, 1 -> Api.conclude(seen, outcome(acceptedOn).with("changeReason", "记错"));
            case 2 -> Api.amend(seen, like(acceptedOn));
            case 3 -> Api.amend(seen, like(day(FIRST_DAY)));
            case 4 -> Api.reopen(seen, because("反悔"));
            case 5 -> Api.followUp(seen, performedAfter(seen));
            default -> random.nextInt(4) == 0 ? Api.annul(seen, because("重复登记")) : rename();
        };
    }

    private Body like(LocalDate acceptedOn) {
        var villages = List.of(ground.莲花村, ground.六里村, ground.金桥村);
        var body = aCase().in(one(villages)).of(one(TYPES)).acceptedOn(acceptedOn.toString());
        body = random.nextBoolean() ? body.with("partyCount", 1 + random.nextInt(5)) : body;
        body = random.nextInt(4) == 0 ? body.with("handledBy", "JOINT") : body;
        body = random.nextInt(4) == 0 ? body.with("difficult", true) : body;
        return random.nextInt(4) == 0
                ? body.with("extendedTo", acceptedOn.plusMonths(3).toString())
                : body;
    }

    private Body outcome(LocalDate acceptedOn) {
        var on = day(acceptedOn).toString();
        return random.nextInt(3) == 0
                ? aFailure().with("concludedOn", on).with("result", one(List.of("FAILED", "WITHDRAWN", "REFERRED")))
                : aSettlement()
                        .with("concludedOn", on)
                        .with("agreement.form", one(List.of("ORAL", "WRITTEN")))
                        .with("agreement.amount", random.nextInt(1000) + ".5");
    }

    private Body performedAfter(Response seen) {
        var on = seen.<String>path("outcome.concludedOn");
        return on == null
                ? nothing()
                : nothing()
                        .with("performance", "PERFORMED")
                        .with("performedOn", day(LocalDate.parse(on)).toString());
    }

    private Response rename() {
        return given().contentType("application/json; charset=UTF-8")
                .body(Map.of("name", "村" + random.nextInt(100)))
                .put("/api/v1/villages/" + ground.莲花村);
    }

    /** From a day to today; twice as often near to its beginning. */
    private LocalDate day(LocalDate first) {
        var today = LocalDate.now(clock);
        var days = (int) Math.max(0, first.until(today, ChronoUnit.DAYS));
        var span = random.nextBoolean() ? Math.min(days, 60) : days;
        return first.isAfter(today) ? today : first.plusDays(random.nextInt(span + 1));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
