package township.mediation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The other packages of ours that a package uses: exactly these, as {@code ArchitectureTest} checks. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface MayUse {

    /** Names below {@code township.mediation}. */
    String[] value();
}
