package township.mediation.figures.statistics.model;

/**
 * Under which key a case is sent.
 *
 * @param which among those used before
 */
record ModelKey(Kind kind, int which) {

    enum Kind {
        NEW,
        NONE,
        USED
    }
}
