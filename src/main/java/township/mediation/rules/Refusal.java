package township.mediation.rules;

import java.util.List;

/**
 * The service does not do what was asked, for a reason of the catalogue. Being unchecked it also rolls back the
 * transaction it is thrown in.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final transient List<Object> arguments;
    private final transient List<Violation> violations;

    private Refusal(Problem problem, List<Object> arguments, List<Violation> violations) {
        super(problem.slug(), null, false, false);
        this.problem = problem;
        this.arguments = arguments;
        this.violations = violations;
    }

    /** @param arguments what the problem's detail names, in its order */
    public static Refusal of(Problem problem, Object... arguments) {
        return new Refusal(problem, List.of(arguments), List.of());
    }

    /** A rule broken by one field: the rule's own text is also the message at the field. */
    public static Refusal at(String field, Problem problem, Object... arguments) {
        var violation = Violation.of(field, "problem." + problem.slug() + ".detail", arguments);
        return new Refusal(problem, List.of(arguments), List.of(violation));
    }

    public static Refusal ofFields(Problem problem, List<Violation> violations) {
        return new Refusal(problem, List.of(), List.copyOf(violations));
    }

    public static Refusal ofParameter(String parameter, String text, Object... arguments) {
        return ofFields(Problem.INVALID_PARAMETER, List.of(Violation.of(parameter, text, arguments)));
    }

    /** The same fault of what stands in a body: there it is no parameter. */
    public Refusal inBody() {
        return problem == Problem.INVALID_PARAMETER ? ofFields(Problem.VALIDATION_FAILED, violations) : this;
    }

    public Problem problem() {
        return problem;
    }

    public List<Violation> violations() {
        return violations;
    }

    public String detail(Language language) {
        return problem.detail(language, arguments.toArray());
    }
}
