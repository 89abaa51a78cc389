package township.mediation.attacks;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Something that some connections can do to the service.
 *
 * @param manners how they behave, given the credentials of an account that the attacker has, as a header
 */
record Attack(String name, Function<String, List<Manner>> manners) {

    static final Attack NONE = of("none");

    private static final String OF_ALL_KINDS = "a tenth of each of these at once";

    static Attack of(String name, Manner... manners) {
        return new Attack(name, token -> List.of(manners));
    }

    static Attack with(String name, Function<String, Manner> manner) {
        return new Attack(name, token -> List.of(manner.apply(token)));
    }

    static Stream<Attack> all() {
        return Stream.concat(each(), Stream.of(new Attack(OF_ALL_KINDS, Attack::tenthOfEach)));
    }

    boolean isOfAllKinds() {
        return name.equals(OF_ALL_KINDS);
    }

    private static Stream<Attack> each() {
        return Stream.of(SlowAttacks.all(), CostlyQuestions.all(), CostlyBodies.all())
                .flatMap(List::stream);
    }

    private static List<Manner> tenthOfEach(String token) {
        return each().flatMap(attack -> attack.manners().apply(token).stream())
                .map(Manner::few)
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
