package township.mediation.figures.statistics;

/** What fields mean that several answers with figures have. */
public final class CommonFields {

    public static final String AS_OF = "The last change that the figures include; null if nothing was ever recorded";

    public static final String DEFINITION = "The version of the definitions of the figures";

    private CommonFields() {}
}
