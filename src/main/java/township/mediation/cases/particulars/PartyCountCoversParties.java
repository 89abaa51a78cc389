package township.mediation.cases.particulars;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The count of the people involved is never below the number of parties named. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PartyCountCoversParties.Check.class)
public @interface PartyCountCoversParties {

    String message() default "violation.parties-exceed-count";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** What names parties and counts people. */
    interface Counted {
        @Nullable
        List<Party> parties();

        @Nullable
        Integer partyCount();
    }

    /** Puts the blame on {@code partyCount}. */
    class Check implements ConstraintValidator<PartyCountCoversParties, Counted> {

        @Override
        public boolean isValid(Counted body, ConstraintValidatorContext context) {
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
