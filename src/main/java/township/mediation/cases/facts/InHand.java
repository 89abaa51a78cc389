package township.mediation.cases.facts;

/** The SQL of cases {@code c} that are in hand in a period: accepted by its last day, and not concluded before its first. */
public final class InHand {

    /** To the letter the expression of the index {@code case_in_hand}: PostgreSQL uses the index for no other. */
    static final String UNTIL = "coalesce(c.concluded_on, 'infinity')";

    private InHand() {}

    /** @param firstDay the SQL of the first day, {@code lastDay} that of the last */
    public static String in(String firstDay, String lastDay) {
        return "not c.annulled and c.accepted_on <= %s and %s >= %s".formatted(lastDay, UNTIL, firstDay);
    }
}
