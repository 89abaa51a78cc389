package township.mediation.http.openapi;

import java.util.List;
import java.util.function.Supplier;

/** What becomes of the committed copy where the service describes itself otherwise. */
enum Renewal {
    /** The ordinary run: the copy stays, so it must not lag behind. */
    NEVER,
    /** {@code -Dopenapi.renew} */
    UNLESS_IT_BREAKS,
    /** {@code -Dopenapi.renew=breaking} */
    ALTHOUGH_IT_BREAKS;

    static final String COMMAND = "mvn test -Dtest=OpenApiContractTest -Dopenapi.renew";

    /** @param setting null where none is given */
    static Renewal of(String setting) {
        if (setting == null || setting.equals("false")) {
            return NEVER;
        }
        return setting.equals("breaking") ? ALTHOUGH_IT_BREAKS : UNLESS_IT_BREAKS;
    }

    /** Whether the copy is to be written. Fails where it differs and must not be. */
    boolean isDue(boolean same, Supplier<List<String>> breaks) {
        if (same || this == ALTHOUGH_IT_BREAKS) {
            return !same;
        }
        var broken = breaks.get();
        if (!broken.isEmpty()) {
            throw new AssertionError("This breaks clients that were generated from src/openapi.json:\n  "
                    + String.join("\n  ", broken)
                    + "\nWhere that is meant, .github/CONTRIBUTING.md says how: \"Change what clients see\".");
        }
        if (this == NEVER) {
            throw new AssertionError(
                    "src/openapi.json is not what the service says of itself. No client breaks; renew it:\n  "
                            + COMMAND);
        }
        return true;
    }
}
