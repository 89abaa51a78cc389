package township.mediation.cases.villages;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A merger has a successor and a day, or is none. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CompleteMerger.Check.class)
@interface CompleteMerger {

    String message() default "violation.merger-not-whole";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Puts the blame on the field that is missing. */
    class Check implements ConstraintValidator<CompleteMerger, VillageChange> {

        @Override
        public boolean isValid(VillageChange entry, ConstraintValidatorContext context) {
            if ((entry.mergedInto() == null) == (entry.mergedOn() == null)) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode(entry.mergedInto() == null ? "mergedInto" : "mergedOn")
                    .addConstraintViolation();
            return false;
        }
    }
}
