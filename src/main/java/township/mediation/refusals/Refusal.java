package township.mediation.refusals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import township.mediation.texts.Language;
import township.mediation.texts.Texts;

/**
 * The service refuses a request, for a reason of the catalogue. As an unchecked exception it also rolls back the
 * transaction in which it is thrown.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int MOST_VIOLATIONS = 50;

    private final Problem problem;
    private final String text;
    private final transient List<Object> arguments;
    private final transient List<Violation> violations;

    private final @Nullable Duration wait;
    private final transient @Nullable ExistingCase existingCase;

    private Refusal(
            Problem problem,
            String text,
            List<Object> arguments,
            List<Violation> violations,
            @Nullable Duration wait,
            @Nullable ExistingCase existingCase) {
        super(problem.slug(), null, false, false);
        this.problem = problem;
        this.text = text;
        this.arguments = arguments;
        this.violations = violations;
        this.wait = wait;
        this.existingCase = existingCase;
    }

    private Refusal(Problem problem, List<Object> arguments, List<Violation> violations) {
        this(problem, problem.detail(), arguments, violations, null, null);
    }

    /** @param arguments what the problem's detail names, in order */
    public static Refusal of(Problem problem, Object... arguments) {
        return new Refusal(problem, List.of(arguments), List.of());
    }

    /** Says that something does not exist, or not for this caller, in the words of {@code problem.not-found.{kind}}. */
    public static Refusal missing(String kind) {
        return new Refusal(Problem.NOT_FOUND, "problem.not-found." + kind, List.of(), List.of(), null, null);
    }

    /** Refuses for now: after a while the same request may succeed. */
    public static Refusal until(Problem problem, Duration wait) {
        return new Refusal(problem, problem.detail(), List.of(), List.of(), wait, null);
    }

    /** Refuses because one field breaks a rule: the text of the rule is also the message at the field. */
    public static Refusal at(String field, Problem problem, Object... arguments) {
        var violation = Violation.of(field, problem.detail(), arguments);
        return new Refusal(problem, List.of(arguments), List.of(violation));
    }

    /** @param violations an answer names the first ones only: more would help nobody, and there may be thousands */
    public static Refusal ofFields(Problem problem, List<Violation> violations) {
        return new Refusal(
                problem, List.of(), violations.stream().limit(MOST_VIOLATIONS).toList());
    }

    public static Refusal ofParameter(String parameter, String text, Object... arguments) {
        return ofFields(Problem.INVALID_PARAMETER, List.of(Violation.of(parameter, text, arguments)));
    }

    /** Adds the case that is the reason. */
    public Refusal becauseOf(ExistingCase existing) {
        return new Refusal(problem, text, arguments, violations, wait, existing);
    }

    public Problem problem() {
        return problem;
    }

    public List<Violation> violations() {
        return violations;
    }

    public Optional<ExistingCase> existingCase() {
        return Optional.ofNullable(existingCase);
    }

    /** Returns how long to wait before trying again, rounded up; empty if that is not known. */
    public Optional<Long> secondsToWait() {
        return Optional.ofNullable(wait)
                .map(time -> time.plusSeconds(1).minusNanos(1).toSeconds());
    }

    public String detail(Language language) {
        return Texts.in(language).of(text, arguments.toArray());
    }
}
