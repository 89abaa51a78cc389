package township.mediation.texts;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/**
 * A text that people type. Where it is read it is first cleaned as its {@link TextKind} says; then its characters are
 * counted, a pair of surrogates as one. Blank is absent, or too short where {@link #min} asks for some.
 */
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Text.Check.class)
public @interface Text {

    TextKind value() default TextKind.FREE;

    int min() default 0;

    int max();

    String message() default "violation.Text";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<Text, String> {

        private @Nullable Text rule;

        @Override
        public void initialize(Text of) {
            rule = of;
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            var fault = text == null || rule == null ? null : rule.value().fault(text, rule.min(), rule.max());
            if (fault != null) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(fault).addConstraintViolation();
            }
            return fault == null;
        }
    }
}
