package township.mediation.attacks;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import township.mediation.fixtures.Basic;
import township.mediation.fixtures.Launch;
import township.mediation.fixtures.Owner;
import township.mediation.fixtures.PackagedService;
import township.mediation.fixtures.RawConnection;
import township.mediation.http.openapi.ServedDocument;

/** The packaged service, started as the README says for a small PC, with some thousands of cases. */
final class Besieged implements AutoCloseable {

    static final int CASES = 6_000;
    private static final int CREATED = 201;
    private static final int SOON_MILLIS = 1000;

    private PackagedService service;
    private final String accountOfAttacker;
    private final String tokenOfAttacker;

    Besieged() {
        service = start(new Launch());
        service.office("431223206");
        accountOfAttacker = Basic.header("intruder", PackagedService.ADMIN_PASSWORD);
        try {
            ask(Request.json("/api/v1/accounts", """
                    {"name":"intruder","displayName":"x","role":"OFFICE","area":"431223206","password":"%s"}
                    """.formatted(PackagedService.ADMIN_PASSWORD))
                    .as(service.admin()));
            var token =
                    ask(Request.json("/api/v1/me/tokens", "{\"label\":\"x\"}").as(accountOfAttacker));
            tokenOfAttacker =
                    "Bearer " + ServedDocument.parsed(token).path("token").asText();
        } catch (IOException problem) {
            throw new IllegalStateException(problem);
        }
        fill();
    }

    private static PackagedService start(Launch launch) {
        return launch.jvmOptions("-Xms24m", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError")
                .ready();
    }

    private String ask(Request request) throws IOException {
        try (var connection = new RawConnection(port())) {
            var answer = connection.send(request.bytes());
            if (answer.status() != CREATED) {
                throw new IllegalStateException(answer.text());
            }
            return answer.text();
        }
    }

    /** Half of them still open, so that every month to come counts them. */
    private void fill() {
        Owner.of(service).execute("""
                insert into mediation_case (township, id, number_year, number_sequence, village_code, type, source,
                    handled_by, accepted_on, due_on, result, concluded_on, difficult, particulars, version, recorded_at,
                    recorded_by)
                select '431223206', gen_random_uuid(), extract(year from day), i, village, 'NEIGHBOUR', 'APPLICATION',
                    'VILLAGE', day, day + interval '1 month', case when i %% 2 = 0 then 'FAILED' end,
                    case when i %% 2 = 0 then day + 20 end, false,
                    convert_to('{"summary":"' || repeat('纠纷', 1000) || '","parties":[]}', 'UTF8'), 1, now(), 'office'
                from generate_series(1, %d) i,
                    lateral (select date '2015-01-01' + i %% 3650 as day,
                        (array['431223206200', '431223206203', '431223206208', '431223206215'])[i %% 4 + 1] as village)
                """.formatted(CASES));
        Owner.of(service).execute("analyze");
    }

    int port() {
        return URI.create(service.url()).getPort();
    }

    /** The header of an account of the office that somebody else has got hold of. */
    String token() {
        return tokenOfAttacker;
    }

    Duration processorTime() {
        return service.processorTime();
    }

    boolean isAlive() {
        return service.isAlive();
    }

    /** Until the figures are there; as long as an honest user waits where they never are. */
    long millisToAnswer() {
        var begin = System.nanoTime();
        var asked = Request.get("/api/v1/statistics?year=2024&by=village").as(tokenOfAttacker);
        try (var connection = new RawConnection(port(), "127.0.202.1", HonestUser.PATIENCE_MILLIS)) {
            if (connection.send(asked.last().bytes()).status() != 200) {
                return HonestUser.PATIENCE_MILLIS;
            }
            return Duration.ofNanos(System.nanoTime() - begin).toMillis();
        } catch (IOException none) {
            return HonestUser.PATIENCE_MILLIS;
        }
    }

    /**
     * Where an attack has left it dead or slow, kills it and starts it again on what it has left behind: so that the
     * next attack is measured by itself.
     *
     * @return whether it had to
     */
    boolean raise() {
        if (isAlive() && millisToAnswer() < SOON_MILLIS) {
            return false;
        }
        var directory = service.dataDirectory();
        service.kill();
        service = start(new Launch().in(directory));
        return true;
    }

    @Override
    public void close() {
        service.close();
    }
}
