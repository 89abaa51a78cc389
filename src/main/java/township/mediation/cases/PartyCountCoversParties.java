package township.mediation.cases;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The number of people involved is never less than the number of parties named. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PartyCountCoversParties.Check.class)
public @interface PartyCountCoversParties {

    String message() default "violation.parties-exceed-count";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Reports the violation at {@code partyCount}. */
    class Check implements ConstraintValidator<PartyCountCoversParties, Described> {

        @Override
        public boolean isValid(Described body, ConstraintValidatorContext context) {
            var parties = body.parties();
            var count = body.partyCount();
            if (parties == null || count == null || count >= parties.size()) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate())
                    .addPropertyNode("partyCount")
                    .addConstraintViolation();
            return false;
        }
    }
}
