package township.mediation.attacks;

import java.util.List;
import java.util.function.Function;

/**
 * Something that a few connections can do to the service.
 *
 * @param manners how they behave, given the header that lets in an account that the attacker has
 */
record Attack(String name, Function<String, List<Manner>> manners) {

    static Attack of(String name, Manner... manners) {
        return new Attack(name, token -> List.of(manners));
    }

    static Attack with(String name, Function<String, Manner> manner) {
        return new Attack(name, token -> List.of(manner.apply(token)));
    }

    @Override
    public String toString() {
        return name;
    }
}
