package township.mediation.http.requests;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import township.mediation.refusals.NotOfForm;
import township.mediation.refusals.Problem;
import township.mediation.refusals.Refusal;
import township.mediation.refusals.Violation;

/** Says in our own words, field by field, what is wrong with JSON that was sent. */
public final class JsonFaults {

    private JsonFaults() {}

    public static Refusal refusal(JsonProcessingException fault) {
        if (isNoJson(fault)) {
            return Refusal.of(Problem.MALFORMED_REQUEST);
        }
        var mapping = (JsonMappingException) fault;
        return causes(fault)
                .filter(Refusal.class::isInstance)
                .map(Refusal.class::cast)
                .findFirst()
                .orElseGet(() -> Refusal.ofFields(Problem.VALIDATION_FAILED, List.of(violation(mapping))));
    }

    private static boolean isNoJson(JsonProcessingException fault) {
        return !(fault instanceof JsonMappingException)
                || isTrailing(fault)
                || causes(fault)
                        .anyMatch(cause -> cause instanceof IOException
                                && !(cause instanceof JsonMappingException)
                                && !(cause instanceof InputCoercionException));
    }

    /** Jackson has no exception of its own for text behind the end of the value. */
    private static boolean isTrailing(JsonProcessingException fault) {
        return fault instanceof MismatchedInputException
                && fault.getOriginalMessage().startsWith("Trailing token");
    }

    private static Violation violation(JsonMappingException fault) {
        return causes(fault)
                .filter(NotOfForm.class::isInstance)
                .map(cause -> ((NotOfForm) cause).at(path(fault)))
                .findFirst()
                .orElseGet(() -> violationByType(fault));
    }

    private static Violation violationByType(JsonMappingException fault) {
        if (fault instanceof UnrecognizedPropertyException unknown) {
            var known = Objects.requireNonNullElse(unknown.getKnownPropertyIds(), List.of()).stream()
                    .map(String::valueOf)
                    .sorted()
                    .collect(Collectors.joining(", "));
            return Violation.of(path(fault), "violation.unknown-field", known);
        }
        if (fault instanceof MismatchedInputException mismatched && mismatched.getTargetType() != null) {
            return ExpectedValue.of(mismatched.getTargetType(), path(fault));
        }
        return causes(fault)
                .filter(InputCoercionException.class::isInstance)
                .map(cause -> ExpectedValue.of(((InputCoercionException) cause).getTargetType(), path(fault)))
                .findFirst()
                .orElseGet(() -> Violation.of(path(fault), "violation.invalid"));
    }

    private static String path(JsonMappingException fault) {
        var path = new StringBuilder();
        for (JsonMappingException.Reference reference : fault.getPath()) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(SafeNames.shown(reference.getFieldName()));
            }
        }
        return path.toString();
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.<@Nullable Throwable>iterate(fault, Objects::nonNull, Throwable::getCause);
    }
}
