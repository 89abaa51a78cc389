package township.mediation.http.requests;

import static java.util.Comparator.comparing;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;
import township.mediation.refusals.Violation;
import township.mediation.texts.Language;
import township.mediation.texts.Texts;

/**
 * Reports what Bean Validation found in our own words: the text of a violation is named after the constraint,
 * {@code violation.Size}, unless the constraint names a different text as its message.
 */
public final class BrokenConstraints {

    private static final String TEXTS = "violation.";

    private BrokenConstraints() {}

    /** Refuses a body that was validated by hand. */
    public static Refusal of(Set<? extends ConstraintViolation<?>> broken) {
        return refusal(Problem.VALIDATION_FAILED, broken.stream().map(one -> violation(one, "")));
    }

    /**
     * Refuses parameters of a resource's method. The body is one of them, and is only judged if all others are right.
     */
    public static Refusal of(Set<? extends ConstraintViolation<?>> broken, Method method) {
        var outsideBody = broken.stream()
                .flatMap(one -> nameOfParameter(one, method).map(name -> violation(one, name)).stream())
                .toList();
        return outsideBody.isEmpty() ? of(broken) : refusal(Problem.INVALID_PARAMETER, outsideBody.stream());
    }

    private static Refusal refusal(Problem problem, Stream<Violation> violations) {
        var byField = comparing(Violation::field).thenComparing(Violation::text);
        return Refusal.ofFields(problem, violations.distinct().sorted(byField).toList());
    }

    private static Optional<String> nameOfParameter(ConstraintViolation<?> broken, Method method) {
        return StreamSupport.stream(broken.getPropertyPath().spliterator(), false)
                .filter(node -> node.getKind() == ElementKind.PARAMETER)
                .map(node -> node.as(Path.ParameterNode.class).getParameterIndex())
                .findFirst()
                .flatMap(index -> RequestParameters.name(method.getParameters()[index]));
    }

    private static Violation violation(ConstraintViolation<?> broken, String parameter) {
        var constraint = broken.getConstraintDescriptor();
        var field = parameter + field(broken.getPropertyPath());
        var text = broken.getMessageTemplate().startsWith(TEXTS)
                ? broken.getMessageTemplate()
                : TEXTS + constraint.getAnnotation().annotationType().getSimpleName();
        if (broken.getInvalidValue() instanceof Collection
                && Texts.in(Language.ZH).has(text + ".items")) {
            text += ".items";
        }
        var bounds = Stream.of("min", "max", "value")
                .map(constraint.getAttributes()::get)
                .filter(Number.class::isInstance)
                .toArray();
        return Texts.in(Language.ZH).has(text)
                ? Violation.of(field, text, bounds)
                : Violation.of(field, "violation.invalid");
    }

    private static String field(Path path) {
        var field = new StringBuilder();
        for (Path.Node node : path) {
            if (node.isInIterable() && node.getIndex() != null) {
                field.append('[').append(node.getIndex()).append(']');
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                field.append(field.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return field.toString();
    }
}
