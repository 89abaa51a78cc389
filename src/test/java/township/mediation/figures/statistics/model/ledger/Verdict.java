package township.mediation.figures.statistics.model.ledger;

import java.util.Map;
import java.util.Set;

/**
 * What is to become of a command: {@code DONE}, {@code NOTHING_TO_DO} or refused for any one of some reasons.
 *
 * @param successor which village takes the cases of a merged one, for the answer to name; null where none is merged
 */
public record Verdict(Kind kind, Set<String> slugs, String successor) {

    private static final String VILLAGE_MERGED = "village-merged";

    public enum Kind {
        DONE,
        NOTHING_TO_DO,
        REFUSED
    }

    static final Verdict DONE = new Verdict(Kind.DONE, Set.of(), null);
    static final Verdict NOTHING_TO_DO = new Verdict(Kind.NOTHING_TO_DO, Set.of(), null);

    private static final Map<String, Integer> STATUS = Map.of(
            "validation-failed",
            400,
            "annulled",
            409,
            "no-agreement",
            409,
            VILLAGE_MERGED,
            409,
            "village-in-use",
            409,
            "register-number-taken",
            409,
            "stale-version",
            412,
            "version-required",
            428);

    /** Where nothing promises a reason. */
    static final Verdict REFUSED_SOMEHOW = refused(Set.of());

    static Verdict refused(String slug) {
        return refused(Set.of(slug));
    }

    static Verdict refused(Set<String> slugs) {
        return new Verdict(Kind.REFUSED, slugs, null);
    }

    static Verdict refused(Set<String> slugs, String successor) {
        return new Verdict(Kind.REFUSED, slugs, successor);
    }

    public boolean isDone() {
        return kind == Kind.DONE;
    }

    public boolean isRefused() {
        return kind == Kind.REFUSED;
    }

    /**
     * Whether an answer says so; a rule of mediation that is broken has the status 422.
     *
     * @param problem null of a success
     */
    public boolean isGivenBy(int status, Map<?, ?> problem, int success) {
        if (!isRefused() || problem == null) {
            return !isRefused() && status == success;
        }
        var slug = ((String) problem.get("type")).replaceFirst("^/problems/", "");
        if (slugs.isEmpty()) {
            return status >= 400 && status < 500;
        }
        return slugs.contains(slug)
                && status == STATUS.getOrDefault(slug, 422)
                && problem.get("status").equals(status)
                && (!slug.equals(VILLAGE_MERGED) || ((String) problem.get("detail")).contains(successor));
    }
}
