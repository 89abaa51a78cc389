package township.mediation.people.access;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import township.mediation.people.accounts.NewAccount;

/** A password that waits to be checked: for which account, from where, and the result that is awaited. */
final class Waiting<T> {

    static final Comparator<Waiting<?>> ORDER = Comparator.comparingLong(waiting -> waiting.turn);

    private final String name;
    private final String network;
    private final String neighbourhood;
    private final Supplier<T> work;
    private final CompletableFuture<T> answer = new CompletableFuture<>();

    /** Only the {@link PasswordQueue} reads and writes these. */
    boolean isKnown;

    boolean isLookedUp;
    long since;
    long turn;

    /**
     * @param isKnown whether the name is known to sign in from there; also false as long as that has not been looked up
     */
    Waiting(String name, String address, boolean isKnown, Supplier<T> work) {
        this.name = name;
        this.network = Network.of(address);
        this.neighbourhood = Network.neighbourhood(address);
        this.work = work;
        this.isKnown = isKnown;
        this.isLookedUp = isKnown || !NewAccount.isName(name);
    }

    String name() {
        return name;
    }

    String network() {
        return network;
    }

    String neighbourhood() {
        return neighbourhood;
    }

    /** The one whose share of the places it takes. */
    String sender() {
        return isKnown ? name + "\n" + network : network;
    }

    /** Those that it counts against if it is wrong. */
    List<String> accountable() {
        return isKnown ? List.of(sender()) : List.of(network, neighbourhood);
    }

    CompletableFuture<T> answer() {
        return answer;
    }

    T evaluate() {
        return work.get();
    }
}
