package township.mediation.attacks;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** Runs an attack for some seconds beside the honest user. */
final class Siege {

    private static final Duration TIME = Duration.ofSeconds(5);
    private static final Duration TIME_TO_WARM_UP = Duration.ofSeconds(3);
    private static final int UNTIL_IT_BITES_MILLIS = 700;
    private static final int NAP_MILLIS = 10;

    private final Besieged service;

    Siege(Besieged service) {
        this.service = service;
    }

    AttackResult of(Attack attack) throws IOException, InterruptedException {
        if (service.raise()) {
            warmUp();
        }
        var before = service.processorTime();
        var delay = new AtomicLong();
        var ended = new AtomicBoolean();
        var watch = new Thread(() -> watch(ended, delay), "watch");
        Map<String, Experience> experiences;
        Map<String, Integer> told;
        try (var crowd = new AttackCrowd(service.port(), attack.manners().apply(service.token()));
                var honest = new HonestUser(service.port())) {
            Thread.sleep(UNTIL_IT_BITES_MILLIS);
            watch.start();
            experiences = honest.worksFor(TIME);
            told = crowd.told();
        } finally {
            ended.set(true);
        }
        var after = service.millisToAnswer();
        var alive = service.isAlive();
        return new AttackResult(
                attack.name(),
                experiences,
                told,
                service.processorTime().minus(alive ? before : Duration.ZERO),
                delay.get(),
                alive,
                after);
    }

    void warmUp() throws IOException, InterruptedException {
        try (var honest = new HonestUser(service.port())) {
            honest.worksFor(TIME_TO_WARM_UP);
        }
    }

    private static void watch(AtomicBoolean ended, AtomicLong delay) {
        while (!ended.get()) {
            var begin = System.nanoTime();
            try {
                Thread.sleep(NAP_MILLIS);
            } catch (InterruptedException interrupted) {
                return;
            }
            var late = Duration.ofNanos(System.nanoTime() - begin).toMillis() - NAP_MILLIS;
            delay.accumulateAndGet(late, Math::max);
        }
    }
}
