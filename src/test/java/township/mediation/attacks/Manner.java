package township.mediation.attacks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.IntFunction;

/**
 * How some connections of an attacker behave. One that ends is opened again after a while.
 *
 * @param connections how many are open at once
 * @param opening what each of them sends first, by its number
 * @param source the address of loopback that it comes from, by its number
 * @param drip what it sends again and again after that, nothing if empty
 * @param readsInATick how many bytes it takes of the answer in a {@link AttackCrowd#TICK_MILLIS tick}; 0 if it never reads
 * @param livesMillis when it breaks off by itself, 0 if never
 * @param finishes whether it says after the opening that it will send no more
 * @param pauseMillis how long after its end it comes back
 */
record Manner(
        int connections,
        IntFunction<byte[]> opening,
        IntFunction<String> source,
        byte[] drip,
        int dripMillis,
        int readsInATick,
        int livesMillis,
        boolean finishes,
        int pauseMillis) {

    static final int ALL = Integer.MAX_VALUE;

    private static final String SOURCE = "127.0.0.2";
    private static final int PAUSE_MILLIS = 250;
    private static final int FEW = 10;

    /** Each asks, reads the answer, and asks again on a new connection. */
    static Manner asking(int connections, IntFunction<Request> request) {
        return new Manner(
                connections,
                number -> request.apply(number).last().bytes(),
                number -> SOURCE,
                new byte[0],
                0,
                ALL,
                0,
                false,
                PAUSE_MILLIS);
    }

    static Manner asking(int connections, Request request) {
        return holding(connections, request.last().bytes());
    }

    /** Each sends this and stays until the service ends the connection. */
    static Manner holding(int connections, byte[] opening) {
        return new Manner(
                connections, number -> opening, number -> SOURCE, new byte[0], 0, ALL, 0, false, PAUSE_MILLIS);
    }

    /** @param network the first three bytes, with the dot after them, of as many addresses */
    Manner from(String network, int addresses) {
        return from(number -> network + (number % addresses + 1));
    }

    /** Each from a network of its own. */
    Manner fromEverywhere() {
        return from(number -> "127.%d.%d.1".formatted(number % 100 + 100, number / 100));
    }

    private Manner from(IntFunction<String> otherSource) {
        return new Manner(
                connections, opening, otherSource, drip, dripMillis, readsInATick, livesMillis, finishes, pauseMillis);
    }

    Manner dripping(String piece, int everyMillis) {
        return new Manner(
                connections,
                opening,
                source,
                piece.getBytes(UTF_8),
                everyMillis,
                readsInATick,
                livesMillis,
                finishes,
                pauseMillis);
    }

    Manner reading(int bytesInATick) {
        return new Manner(
                connections, opening, source, drip, dripMillis, bytesInATick, livesMillis, finishes, pauseMillis);
    }

    Manner living(int millis) {
        return new Manner(connections, opening, source, drip, dripMillis, readsInATick, millis, finishes, pauseMillis);
    }

    Manner finishing() {
        return new Manner(connections, opening, source, drip, dripMillis, readsInATick, livesMillis, true, pauseMillis);
    }

    Manner pausing(int millis) {
        return new Manner(connections, opening, source, drip, dripMillis, readsInATick, livesMillis, finishes, millis);
    }

    /** A tenth of them, and one at least. */
    Manner few() {
        return new Manner(
                (connections + FEW - 1) / FEW,
                opening,
                source,
                drip,
                dripMillis,
                readsInATick,
                livesMillis,
                finishes,
                pauseMillis);
    }
}
