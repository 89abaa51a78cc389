package township.mediation.start;

import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.util.ExceptionUtil;
import io.smallrye.config.ConfigValidationException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import township.mediation.storage.CannotStart;

/** Says why Quarkus ended: in a line where a person can mend it, in full where only we can. */
final class StartProblem {
    private StartProblem() {}

    static void report(@Nullable Throwable problem) {
        if (problem == null) {
            return;
        }
        Throwable root = ExceptionUtil.getRootCause(problem);
        if (root instanceof QuarkusBindException taken) {
            System.err.printf(
                    "Port %d on %s is in use: stop what listens there, or set quarkus.http.port to another port.%n",
                    taken.getPort(), taken.getHost());
        } else if (root instanceof CannotStart
                || root instanceof ConfigurationException
                || root instanceof ConfigValidationException) {
            System.err.println(root.getMessage());
        } else {
            Logger.getLogger(StartProblem.class).error("The service did not start", problem);
        }
    }
}
